package vn.loa.reading.source;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** The angle of a page on the scanner: the one at which its lines of text separate most clearly. */
final class Skew {
    private static final double STEP = Math.toRadians(0.2);
    private static final int STEPS = 15;
    private static final int WIDTH = 700;
    private static final int DARK = 128;

    private Skew() {}

    /** Radians clockwise, within three degrees; 0 if the page is straight or the angle is unknown. */
    static double of(BufferedImage grey) {
        var small = small(grey);
        double best = 0;
        double sharpest = sharpness(small, 0) * 1.05;
        for (int i = -STEPS; i <= STEPS; i++) {
            double sharpness = sharpness(small, i * STEP);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = i * STEP;
            }
        }
        return best;
    }

    static BufferedImage straighten(BufferedImage grey, double skew) {
        var straight = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = straight.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(-skew, grey.getWidth() / 2.0, grey.getHeight() / 2.0);
        graphics.drawImage(grey, 0, 0, null);
        graphics.dispose();
        return straight;
    }

    private static BufferedImage small(BufferedImage grey) {
        int height = Math.max(1, (int) ((long) grey.getHeight() * WIDTH / grey.getWidth()));
        var small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        Scan.draw(small.createGraphics(), grey, WIDTH, height);
        return small;
    }

    /** How much the ink of rows at this angle differs from their neighbours. */
    private static double sharpness(BufferedImage small, double angle) {
        var pixels = small.getRaster();
        var ink = new double[small.getHeight() + 2 * WIDTH];
        double slope = Math.tan(angle);
        for (int x = 0; x < small.getWidth(); x++) {
            int shift = (int) Math.round(WIDTH - (x - WIDTH / 2.0) * slope);
            for (int y = 0; y < small.getHeight(); y++) {
                ink[y + shift] += pixels.getSample(x, y, 0) < DARK ? 1 : 0;
            }
        }
        double sum = 0;
        for (int i = 1; i < ink.length; i++) {
            sum += (ink[i] - ink[i - 1]) * (ink[i] - ink[i - 1]);
        }
        return sum + Arrays.stream(ink).max().orElse(0);
    }
}
