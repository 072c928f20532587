package vn.loa.reading.source;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The orientation of the phone when it took a JPEG picture (Exif 2.32, tag Orientation). */
final class Exif {
    private static final int START = 0xFFD8;
    private static final int APPLICATION = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    /** "Exif" and two zero bytes come before the tags. */
    private static final int NAME = 6;

    private Exif() {}

    /** Clockwise quarter turns that make it upright; 0 without the tag. */
    static int quarterTurns(Path file) throws IOException {
        try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (input.available() < 4 || input.readUnsignedShort() != START) {
                return 0;
            }
            for (int marker = input.readUnsignedShort();
                    marker != SCAN && marker >>> 8 == 0xFF;
                    marker = input.readUnsignedShort()) {
                var segment = input.readNBytes(Math.max(0, input.readUnsignedShort() - 2));
                if (marker == APPLICATION && segment.length > NAME + 8 && segment[0] == 'E' && segment[1] == 'x') {
                    return turns(orientation(ByteBuffer.wrap(segment, NAME, segment.length - NAME)
                            .slice()));
                }
            }
            return 0;
        } catch (java.io.EOFException e) {
            // The file ends too early; the decoder reports that.
            return 0;
        }
    }

    private static int orientation(ByteBuffer tags) {
        tags.order(tags.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tags.getInt(4);
        if (directory < 8 || directory > tags.limit() - 2) {
            return 0;
        }
        int count = Short.toUnsignedInt(tags.getShort(directory));
        for (int at = directory + 2; count-- > 0 && at + 12 <= tags.limit(); at += 12) {
            if (Short.toUnsignedInt(tags.getShort(at)) == ORIENTATION) {
                return tags.getShort(at + 8);
            }
        }
        return 0;
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }

    static BufferedImage turned(BufferedImage picture, int turns) {
        if (turns == 0) {
            return picture;
        }
        boolean lying = turns % 2 == 1;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        var transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.quadrantRotate(turns);
        transform.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return turned;
    }
}
