package vn.loa.reading.source;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Turns one scanned page into words: straightens it, recognises it, finds its ruled lines. */
final class Scan {
    private static final double POINTS = 72;
    /** The share of a page's work before it is recognised. */
    private static final double PREPARED = 0.2;
    /** Below this tesseract misses marks on vowels; small pictures are enlarged. */
    private static final int LEAST_WIDTH = 1_500;

    private static final double A4_INCHES = 8.27;
    /** Tesseract's confidence in per cent; a word below this and without a letter is dirt. */
    private static final double DIRT = 30;

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    /** The height of an x with a mark and a descender, as a share of the font size. */
    private static final double HEIGHT = 0.85;

    private record Word(String line, int left, int top, int width, int height, double sure, String text) {}

    private Scan() {}

    /**
     * @param dpi of the picture; 0 if unknown, then A4 is assumed
     * @param progress told how much of the page is done, 0–1
     */
    static PageInk read(BufferedImage picture, double dpi, int number, Ocr ocr, DoubleConsumer progress)
            throws IOException {
        var grey = grey(picture);
        double resolution = (dpi > 0 ? dpi : picture.getWidth() / A4_INCHES) * grey.getWidth() / picture.getWidth();
        double skew = Skew.of(grey);
        var straight = skew == 0 ? grey : Skew.straighten(grey, skew);
        try (var folder = new TemporaryFolder()) {
            var file = folder.path.resolve("page.png");
            double scale = POINTS / resolution;
            var rules = ScanRules.of(straight, scale);
            ScanRules.erase(straight, rules, scale);
            ImageIO.write(straight, "png", file.toFile());
            progress.accept(PREPARED);
            var rows = ocr.words(
                    folder.path,
                    file,
                    Math.clamp(Math.round(resolution), 70, 600),
                    number,
                    done -> progress.accept(PREPARED + (1 - PREPARED) * done));
            return new PageInk(
                    number,
                    straight.getWidth() * scale,
                    straight.getHeight() * scale,
                    glyphs(rows, scale),
                    rules,
                    false,
                    resolution,
                    skew,
                    false);
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        int scale = Math.ceilDiv(LEAST_WIDTH, picture.getWidth());
        int width = picture.getWidth() * scale;
        int height = Math.min(picture.getHeight() * scale, 8 * width);
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        draw(graphics, picture, width, height);
        return grey;
    }

    static void draw(Graphics2D graphics, BufferedImage picture, int width, int height) {
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
    }

    /** Words of a line get one baseline and one size: their boxes are as high as the letters in them. */
    private static List<Glyph> glyphs(List<String> rows, double scale) {
        var lines = rows.stream()
                .skip(1)
                .map(row -> row.split("\t", 12))
                .filter(Scan::word)
                .map(Scan::of)
                .collect(Collectors.groupingBy(Word::line));
        var glyphs = new ArrayList<Glyph>();
        for (var line : lines.values()) {
            if (dirt(line)) {
                continue;
            }
            double bottom = median(line.stream()
                    .mapToDouble(word -> word.top() + word.height())
                    .toArray());
            double size = median(line.stream().mapToDouble(Word::height).toArray()) / HEIGHT * scale;
            double base = bottom * scale - 0.1 * size;
            for (var word : line) {
                glyphs.add(new Glyph(
                        word.text(),
                        word.left() * scale,
                        (word.left() + word.width()) * scale,
                        base,
                        size,
                        0.25 * size,
                        false,
                        false,
                        false));
            }
        }
        return glyphs;
    }

    /** The columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static boolean word(String[] row) {
        return row.length == 12
                && row[0].equals("5")
                && !row[11].isBlank()
                && (LETTER.matcher(row[11]).find() || Double.parseDouble(row[10]) >= DIRT)
                && !row[11].matches("[|_—~=]+");
    }

    /** A few uncertain signs: specks, the rest of a line, the edge of a seal. */
    private static boolean dirt(List<Word> line) {
        int letters = line.stream().mapToInt(word -> word.text().length()).sum();
        return letters < 8 && line.stream().mapToDouble(Word::sure).average().orElse(0) < DIRT;
    }

    private static Word of(String[] row) {
        return new Word(
                row[2] + "." + row[3] + "." + row[4],
                Integer.parseInt(row[6]),
                Integer.parseInt(row[7]),
                Integer.parseInt(row[8]),
                Integer.parseInt(row[9]),
                Double.parseDouble(row[10]),
                row[11]);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
