import jsQR from 'jsqr';

/** No camera's picture needs more to show a code of 61 modules. */
const MOST_PIXELS = 12_000_000;
/** Where a picture is small, its lower left corner is looked at through a glass. */
const CORNER = { width: 0.4, height: 0.35, glass: 3 };

type Part = { x: number; y: number; width: number; height: number; scale: number };

/** The text of the code in a picture of page 1; undefined where none is found. Nothing leaves the browser. */
export async function codeIn(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    for (const part of parts(picture.width, picture.height)) {
      const { data, width, height } = pixels(picture, part);
      const found = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
      if (found?.data) return found.data;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

function parts(width: number, height: number): Part[] {
  const whole = { x: 0, y: 0, width, height };
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const corner = {
    x: 0,
    y: height * (1 - CORNER.height),
    width: width * CORNER.width,
    height: height * CORNER.height,
  };
  const most = Math.sqrt(MOST_PIXELS / (corner.width * corner.height));
  return [
    { ...whole, scale },
    { ...corner, scale: Math.min(CORNER.glass, most) },
    { ...corner, scale: Math.min(2, most) },
    { ...whole, scale: scale / 2 },
    { ...whole, scale: Math.min(2, Math.sqrt(MOST_PIXELS / (width * height))) },
  ];
}

function pixels(picture: ImageBitmap, { x, y, width, height, scale }: Part): ImageData {
  const canvas = document.createElement('canvas');
  // A code that fills its picture still gets a white edge.
  const edge = Math.round(Math.min(width, height) * scale * 0.05);
  canvas.width = Math.round(width * scale) + 2 * edge;
  canvas.height = Math.round(height * scale) + 2 * edge;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, x, y, width, height, edge, edge, width * scale, height * scale);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
