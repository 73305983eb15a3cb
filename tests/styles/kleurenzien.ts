/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * How a colour looks without one kind of cone, in linear light: Machado, Oliveira and Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE TVCG 15(6), 2009), severity 1.0. Without
 * any colour, the luminance of WCAG 2 remains: a copy from a black-and-white printer.
 */
const eyes: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** The names of the ways of seeing. */
export const waysOfSeeing = Object.keys(eyes);

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const multiply = (matrix: Matrix, colour: Rgb): Rgb => {
  const [red, green, blue] = matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * (colour[i] ?? 0), 0));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

/** From linear sRGB to XYZ, each divided by the white of D65 (IEC 61966-2-1). */
const toXyz: Matrix = [
  [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
];

/** CIE 1976 L*a*b*. */
function toLab(linear: Rgb): Rgb {
  const bend = (value: number): number =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const [x, y, z] = multiply(toXyz, linear).map(bend) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function see(way: string, [red, green, blue]: Rgb): Rgb {
  const eye = eyes[way];
  if (!eye) throw new Error(`no such way of seeing: ${way}`);
  const seen = multiply(eye, [toLinear(red), toLinear(green), toLinear(blue)]);
  return seen.map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb;
}

/** How far apart two colours lie for someone who sees this way (CIE 1976, ΔE*ab). */
export function distanceSeen(way: string, one: Rgb, other: Rgb): number {
  const [a, b] = [toLab(see(way, one)), toLab(see(way, other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
