package vn.loa.world;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A photo taken at 18°30′17″ north, held sideways, as phones write it. */
public final class PlacedPhoto {
    /** The latitude's three numbers; nothing else in the photo has these bytes. */
    private static final int[] LATITUDE = {18, 1, 30, 1, 17_170_029, 1_000_003};

    private PlacedPhoto() {}

    /** The Exif data: how the camera was held, then a GPS directory with the latitude. */
    public static byte[] tiff(ByteOrder order) {
        var tiff = ByteBuffer.allocate(96).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        for (int number : LATITUDE) {
            tiff.putInt(number);
        }
        return tiff.array();
    }

    public static byte[] jpeg() {
        var photo = written("jpeg");
        var exif = ByteBuffer.allocate(106)
                .putShort((short) 0xffe1)
                .putShort((short) 104)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff(ByteOrder.BIG_ENDIAN))
                .array();
        return inserted(photo, 2, exif);
    }

    public static byte[] png() {
        return inserted(written("png"), 33, part("eXIf", tiff(ByteOrder.LITTLE_ENDIAN)));
    }

    /** Whether the latitude can still be read. */
    public static boolean says(byte[] photo) {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var bytes = ByteBuffer.wrap(photo).order(order);
            for (int at = 0; at + 8 <= photo.length; at++) {
                if (bytes.getInt(at) == LATITUDE[4] && bytes.getInt(at + 4) == LATITUDE[5]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] part(String type, byte[] content) {
        var sum = new CRC32();
        var named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] photo, int at, byte[] part) {
        return ByteBuffer.allocate(photo.length + part.length)
                .put(photo, 0, at)
                .put(part)
                .put(photo, at, photo.length - at)
                .array();
    }

    private static byte[] written(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
