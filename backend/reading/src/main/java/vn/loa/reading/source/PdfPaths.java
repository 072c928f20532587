package vn.loa.reading.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows a page's drawing and keeps the horizontal and vertical lines, also those painted as thin boxes. */
final class PdfPaths {
    /** A box thinner than this is a line. */
    private static final double THIN = 2.5;
    /** The largest slant of a line. */
    private static final double SKEW = 1;

    private static final int MOST = 20_000;

    @FunctionalInterface
    interface Place {
        Point2D.Double of(double x, double y);
    }

    private record Edge(Point2D.Double from, Point2D.Double to) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Edge> path = new ArrayList<>();
    private final List<List<Point2D.Double>> boxes = new ArrayList<>();
    private Point2D.Double begin;
    private Point2D.Double now;

    List<Rule> rules() {
        return rules;
    }

    void draw(String operator, double[] n, Place place) {
        switch (operator) {
            case "m" -> move(n, place);
            case "l" -> line(n, place);
            case "c" -> jump(n, 4, place);
            case "v", "y" -> jump(n, 2, place);
            case "re" -> box(n, place);
            case "h" -> close();
            case "S" -> stroke();
            case "s" -> {
                close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "B", "B*" -> stroke();
            case "b", "b*" -> {
                close();
                stroke();
            }
            default -> clear();
        }
    }

    private void move(double[] n, Place place) {
        if (n.length >= 2) {
            begin = place.of(n[0], n[1]);
            now = begin;
        }
    }

    private void line(double[] n, Place place) {
        if (n.length >= 2 && now != null) {
            var to = place.of(n[0], n[1]);
            edge(now, to);
            now = to;
        }
    }

    /** A curve is not a line, but the drawing continues from its end. */
    private void jump(double[] n, int at, Place place) {
        if (n.length >= at + 2) {
            now = place.of(n[at], n[at + 1]);
        }
    }

    private void box(double[] n, Place place) {
        if (n.length < 4) {
            return;
        }
        var corners = List.of(
                place.of(n[0], n[1]),
                place.of(n[0] + n[2], n[1]),
                place.of(n[0] + n[2], n[1] + n[3]),
                place.of(n[0], n[1] + n[3]));
        if (boxes.size() < MOST) {
            boxes.add(corners);
        }
        begin = corners.getFirst();
        now = begin;
    }

    private void close() {
        if (begin != null && now != null) {
            edge(now, begin);
            now = begin;
        }
    }

    private void edge(Point2D.Double from, Point2D.Double to) {
        if (path.size() < MOST) {
            path.add(new Edge(from, to));
        }
    }

    private void stroke() {
        path.forEach(edge -> rule(edge.from(), edge.to()));
        for (var box : boxes) {
            for (int i = 0; i < 4; i++) {
                rule(box.get(i), box.get((i + 1) % 4));
            }
        }
        clear();
    }

    /** Thin filled paths are lines; other filled boxes are a cell's colour. */
    private void fill() {
        boxes.forEach(this::fillThin);
        if (path.size() >= 3 && path.size() <= 5) {
            fillThin(path.stream().map(Edge::from).toList());
        }
        clear();
    }

    private void fillThin(List<Point2D.Double> corners) {
        double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
        if (bottom - top <= THIN && right - left > bottom - top) {
            add(new Rule(true, (top + bottom) / 2, left, right, bottom - top));
        } else if (right - left <= THIN) {
            add(new Rule(false, (left + right) / 2, top, bottom, right - left));
        }
    }

    private void rule(Point2D.Double a, Point2D.Double b) {
        if (Math.abs(a.y - b.y) <= SKEW && Math.abs(a.x - b.x) > SKEW) {
            add(new Rule(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x), 0));
        } else if (Math.abs(a.x - b.x) <= SKEW && Math.abs(a.y - b.y) > SKEW) {
            add(new Rule(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y), 0));
        }
    }

    private void add(Rule rule) {
        if (rules.size() < MOST && Double.isFinite(rule.at()) && Double.isFinite(rule.length())) {
            rules.add(rule);
        }
    }

    private void clear() {
        path.clear();
        boxes.clear();
        begin = null;
        now = null;
    }
}
