package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.loa.reading.text.Numeral;

/**
 * The labels Word shows before numbered paragraphs and a DOCX does not hold (ECMA-376 part 1, 17.9). Lists made from one abstract list
 * share one count; a list that overrides a start restarts at its first use.
 */
final class DocxLabels {
    static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean legal;
        /** The level (from 1) whose next number restarts this one; 0 for never. */
        int restart = -1;

        @Nullable
        String style;
    }

    private static final class Abstract {
        final Level[] levels = new Level[LEVELS];
        final Integer[] counts = new Integer[LEVELS];

        @Nullable
        String listStyle;
    }

    private static final class Instance {
        int abstractId = -1;
        final Level[] levels = new Level[LEVELS];
        final Integer[] starts = new Integer[LEVELS];
        boolean used;
    }

    private final Map<Integer, Abstract> abstracts = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final DocxLook styles;

    private DocxLabels(DocxLook styles) {
        this.styles = styles;
    }

    static DocxLabels of(OfficeParts parts, DocxLook styles) throws IOException, XMLStreamException {
        var numbering = new DocxLabels(styles);
        try (var xml = parts.related("/numbering")) {
            while (xml != null && xml.within(0)) {
                switch (xml.name()) {
                    case "abstractNum" -> numbering.readAbstract(xml);
                    case "num" -> numbering.readInstance(xml);
                    default -> {
                        // The root, pictures of bullets.
                    }
                }
            }
        }
        return numbering;
    }

    /** The level a style is linked to in its list; 0 for none. */
    int levelOf(int list, @Nullable String style) {
        var instance = instances.get(list);
        for (int i = 0; instance != null && style != null && i < LEVELS; i++) {
            var level = level(instance, i);
            if (level != null && style.equals(level.style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one paragraph of a list and returns its label; empty if the list shows none. */
    String next(int list, int depth) {
        var instance = instances.get(list);
        var level = instance == null ? null : level(instance, depth);
        if (level == null) {
            return "";
        }
        count(instance, depth, level);
        return level.format.equals("bullet") ? bullet(level.text) : label(instance, level);
    }

    private void count(Instance instance, int depth, Level level) {
        var counts = resolve(instance).counts;
        if (!instance.used) {
            instance.used = true;
            for (int i = 0; i < LEVELS; i++) {
                counts[i] = instance.starts[i] == null ? counts[i] : null;
            }
        }
        counts[depth] = counts[depth] == null ? start(instance, depth, level) : counts[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) {
            var deeper = level(instance, i);
            if (deeper == null || deeper.restart < 0 || depth < deeper.restart) {
                counts[i] = null;
            }
        }
    }

    private static int start(Instance instance, int depth, Level level) {
        return instance.starts[depth] == null ? level.start : instance.starts[depth];
    }

    private String label(Instance instance, Level level) {
        return PLACE.matcher(level.text).replaceAll(place -> number(instance, level, place));
    }

    private String number(Instance instance, Level level, MatchResult place) {
        int depth = Integer.parseInt(place.group(1)) - 1;
        var named = level(instance, depth);
        if (named == null) {
            return "";
        }
        var count = resolve(instance).counts[depth];
        int number = count == null ? start(instance, depth, named) : count;
        return Numeral.write(number, level.legal ? "decimal" : named.format);
    }

    /** Official documents use a dash, whatever symbol Word draws; the level below uses a plus. */
    private static String bullet(String sign) {
        return sign.strip().equals("+") ? "+" : "-";
    }

    @Nullable
    private Level level(Instance instance, int depth) {
        return instance.levels[depth] != null ? instance.levels[depth] : resolve(instance).levels[depth];
    }

    /** A list may be given by a list style, which has its own list. */
    private Abstract resolve(Instance instance) {
        var own = abstracts.getOrDefault(instance.abstractId, new Abstract());
        if (own.listStyle == null) {
            return own;
        }
        var list = styles.find(own.listStyle, setting -> setting.list);
        var other = list == null ? null : instances.get(list);
        return other == null ? own : abstracts.getOrDefault(other.abstractId, own);
    }

    private void readAbstract(PartXml xml) throws XMLStreamException {
        var list = new Abstract();
        abstracts.put(xml.number("abstractNumId", -1), list);
        int outer = xml.depth();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "numStyleLink" -> list.listStyle = xml.val();
                case "lvl" -> readLevel(xml, list.levels);
                default -> {
                    // What Word's dialogs keep.
                }
            }
        }
    }

    private void readInstance(PartXml xml) throws XMLStreamException {
        var list = new Instance();
        instances.put(xml.number("numId", -1), list);
        int outer = xml.depth();
        int overridden = 0;
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "abstractNumId" -> list.abstractId = xml.number("val", -1);
                case "lvlOverride" -> overridden = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                case "startOverride" -> list.starts[overridden] = xml.number("val", 1);
                case "lvl" -> readLevel(xml, list.levels);
                default -> {
                    // Nothing else counts.
                }
            }
        }
    }

    private static void readLevel(PartXml xml, Level[] levels) throws XMLStreamException {
        var level = new Level();
        levels[Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1)] = level;
        int outer = xml.depth();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.val() == null ? level.format : xml.val();
                case "lvlText" -> level.text = xml.val() == null ? "" : xml.val();
                case "lvlRestart" -> level.restart = xml.number("val", -1);
                case "pStyle" -> level.style = xml.val();
                case "isLgl" -> level.legal = xml.on();
                default -> {
                    // Indents and fonts.
                }
            }
        }
    }
}
