package vn.loa.people.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.secret.PaperKeys;

/**
 * What a signed paper says of itself, short enough for a code on page 1: which paper it is, the hash of its content, its main figures, and
 * where the unit's journal stood when it was signed. Whoever rewrites the journal cannot rewrite the papers that left the house.
 *
 * @param key the id of the key that signed it
 * @param content SHA-256 in hex: of a report's frozen content, of another paper's data as the API returns them
 * @param sequence of the journal's last entry then, 0 before the first one
 * @param hash of that entry, in hex
 */
record PaperStatement(
        String key,
        StatedPaper paper,
        UUID unitId,
        String unitCode,
        String number,
        LocalDate signedOn,
        String content,
        long sequence,
        String hash,
        List<StatedLine> lines) {
    static final String BEGINS = "LOA1:";
    /** So that the code stays coarse enough for a copier: what a QR code of version 11 holds at level M. */
    private static final int MOST_BYTES = 240;

    private static final int VERSION = 1;
    private static final int SIGNATURE_BYTES = 64;
    private static final int HASH_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** With the signature, as it stands in the code. */
    record Signed(PaperStatement statement, byte[] content, byte[] signature) {}

    /** What is signed, with as many of the lines as there is room for. */
    byte[] bytes() {
        var bytes = head();
        var lines = new ByteArrayOutputStream();
        int count = 0;
        for (var line : this.lines) {
            var more = written(line);
            if (bytes.length + 1 + lines.size() + more.length + SIGNATURE_BYTES > MOST_BYTES) {
                break;
            }
            lines.writeBytes(more);
            count++;
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes);
        whole.write(count);
        whole.writeBytes(lines.toByteArray());
        return whole.toByteArray();
    }

    private byte[] head() {
        return written(out -> {
            out.writeByte(VERSION);
            out.write(Base64.getUrlDecoder().decode(key));
            out.writeByte(paper.ordinal());
            out.writeLong(unitId.getMostSignificantBits());
            out.writeLong(unitId.getLeastSignificantBits());
            text(out, unitCode);
            text(out, number);
            out.writeInt((int) signedOn.toEpochDay());
            out.write(HEX.parseHex(content));
            out.writeInt(Math.toIntExact(sequence));
            out.write(HEX.parseHex(hash));
        });
    }

    private static byte[] written(StatedLine line) {
        return written(out -> {
            out.writeByte(line.row());
            text(out, line.count());
            text(out, line.result());
        });
    }

    /** @throws IllegalArgumentException where the text is no statement */
    static Signed read(String text) {
        var stripped = text.strip();
        if (!stripped.startsWith(BEGINS)) {
            throw new IllegalArgumentException("no statement");
        }
        var bytes = Signs.bytes(stripped.substring(BEGINS.length()));
        int end = bytes.length - SIGNATURE_BYTES;
        if (end < 1 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("not a statement of this version");
        }
        var content = Arrays.copyOf(bytes, end);
        try (var in = new DataInputStream(new ByteArrayInputStream(content, 1, end - 1))) {
            var statement = read(in);
            if (in.available() > 0) {
                throw new IllegalArgumentException("more than a statement");
            }
            return new Signed(statement, content, Arrays.copyOfRange(bytes, end, bytes.length));
        } catch (IOException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a damaged statement", e);
        }
    }

    private static PaperStatement read(DataInputStream in) throws IOException {
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(exactly(in, PaperKeys.ID_BYTES));
        var paper = StatedPaper.values()[in.readUnsignedByte()];
        var unit = new UUID(in.readLong(), in.readLong());
        var code = text(in);
        var number = text(in);
        var day = LocalDate.ofEpochDay(in.readInt());
        var content = HEX.formatHex(exactly(in, HASH_BYTES));
        long sequence = in.readInt();
        var hash = HEX.formatHex(exactly(in, HASH_BYTES));
        var lines = new ArrayList<StatedLine>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            lines.add(new StatedLine(in.readUnsignedByte(), text(in), text(in)));
        }
        return new PaperStatement(key, paper, unit, code, number, day, content, sequence, hash, lines);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes bytes", e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(exactly(in, in.readUnsignedByte()), StandardCharsets.UTF_8);
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        var bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
