package vn.loa.kernel.file;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a phone held its camera, as the Exif data of a JPEG has it (CIPA DC-008, tag 0x0112).
 *
 * @param value 1 for upright, to 8
 */
record Orientation(int value) {
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xffe1;
    private static final int FIRST_MARKER = 0xffd8;
    private static final Orientation UPRIGHT = new Orientation(1);

    /** Upright where the file does not say. */
    static Orientation of(Path file) throws IOException {
        try (var bytes = new DataInputStream(Files.newInputStream(file))) {
            if (bytes.readNBytes(2) instanceof byte[] head && (head.length < 2 || marker(head) != FIRST_MARKER)) {
                return UPRIGHT;
            }
            for (var next = bytes.readNBytes(4); next.length == 4 && next[0] == -1; next = bytes.readNBytes(4)) {
                int length = (next[2] & 0xff) << 8 | next[3] & 0xff;
                var segment = bytes.readNBytes(Math.max(0, length - 2));
                if (marker(next) == APP1 && segment.length > 14 && segment[0] == 'E' && segment[1] == 'x') {
                    return said(ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                }
            }
            return UPRIGHT;
        }
    }

    private static int marker(byte[] bytes) {
        return (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    }

    /** The tag in the first directory of a TIFF header. */
    private static Orientation said(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // A damaged header says nothing; the picture itself may be whole.
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return value >= 5;
    }

    /** Turns a picture of {@code width} × {@code height} upright. */
    AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
