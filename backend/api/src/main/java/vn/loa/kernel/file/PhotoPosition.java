package vn.loa.kernel.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Where a picture was taken, as cameras write it: the GPS directory of the Exif data (CIPA DC-008, tag 0x8825), a TIFF block that JPEG,
 * PNG, WebP, HEIC and AVIF all contain as it is, and the XMP text beside it.
 */
final class PhotoPosition {
    private static final int GPS = 0x8825;
    private static final int MOST_ENTRIES = 1000;
    /** Bytes of one value by its TIFF type. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] XMP_BEGIN = ascii("<x:xmpmeta");
    private static final byte[] XMP_END = ascii("</x:xmpmeta>");
    private static final byte[] XMP_GPS = ascii("GPS");

    private PhotoPosition() {}

    /** Overwrites it in place, so that nothing else moves; false where {@code picture} does not say. */
    static boolean erase(ByteBuffer picture) {
        boolean erased = false;
        for (int at = 0; at + 8 < picture.capacity(); at++) {
            if (tiff(picture, at)) {
                erased |= eraseDirectory(picture.slice(at, picture.capacity() - at));
            } else if (picture.get(at) == '<' && here(XMP_BEGIN, picture, at)) {
                erased |= eraseText(picture, at);
            }
        }
        if (erased && here(PNG, picture, 0)) {
            sumUp(picture);
        }
        return erased;
    }

    private static boolean tiff(ByteBuffer picture, int at) {
        int start = picture.getInt(at);
        return start == 0x49492a00 || start == 0x4d4d002a;
    }

    private static boolean eraseDirectory(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = tiff.getInt(4);
            for (int i = 0; i < entries(tiff, first); i++) {
                int entry = first + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xffff) == GPS) {
                    return eraseEntries(tiff, tiff.getInt(entry + 8));
                }
            }
            return false;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // Bytes of the picture that only begin like a TIFF header, or one so damaged that nobody finds a position
            // through it.
            return false;
        }
    }

    private static boolean eraseEntries(ByteBuffer tiff, int directory) {
        int entries = entries(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            int type = tiff.getShort(entry + 2) & 0xffff;
            long length = type < SIZES.length ? (tiff.getInt(entry + 4) & 0xffffffffL) * SIZES[type] : 0;
            if (length > 4) {
                fill(tiff, tiff.getInt(entry + 8), length, 0);
            }
        }
        fill(tiff, directory, 2 + 12 * entries, 0);
        return entries > 0;
    }

    /** As many as it says and as there are bytes for: a cut directory is read as far as it goes. */
    private static int entries(ByteBuffer tiff, int directory) {
        int entries = tiff.getShort(directory) & 0xffff;
        return entries > MOST_ENTRIES ? 0 : Math.min(entries, (tiff.capacity() - directory - 2) / 12);
    }

    private static boolean eraseText(ByteBuffer picture, int from) {
        int end = find(XMP_END, picture, from, picture.capacity());
        if (end < 0 || find(XMP_GPS, picture, from, end) < 0) {
            return false;
        }
        fill(picture, from, end + XMP_END.length - from, ' ');
        return true;
    }

    /** The check sums of a PNG's parts, after some changed. */
    private static void sumUp(ByteBuffer png) {
        for (int at = PNG.length; at + 12 <= png.capacity(); at += 12 + png.getInt(at)) {
            int length = png.getInt(at);
            if (length < 0 || at + 12L + length > png.capacity()) {
                return;
            }
            var sum = new CRC32();
            sum.update(png.slice(at + 4, 4 + length));
            png.putInt(at + 8 + length, (int) sum.getValue());
        }
    }

    private static int find(byte[] text, ByteBuffer picture, int from, int to) {
        for (int at = from; at + text.length <= to; at++) {
            if (here(text, picture, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean here(byte[] text, ByteBuffer picture, int at) {
        return at + text.length <= picture.capacity()
                && picture.slice(at, text.length).equals(ByteBuffer.wrap(text));
    }

    /** As far as it lies in the picture: a value that a damaged entry puts elsewhere is nowhere. */
    private static void fill(ByteBuffer picture, int at, long length, int with) {
        if (at < 0 || at >= picture.capacity()) {
            return;
        }
        var blank = new byte[(int) Math.min(length, picture.capacity() - at)];
        Arrays.fill(blank, (byte) with);
        picture.put(at, blank);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
