package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** The formatting of a DOCX's styles that the reading needs. */
final class DocxLook {
    /** The own settings of a style, a paragraph or a run; null means inherited from the base style. */
    static final class Setting {
        @Nullable
        String basedOn;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean italic;

        @Nullable
        Boolean capitals;

        @Nullable
        Boolean hidden;

        @Nullable
        String font;

        /** The font as it looks: a theme's font by its name in the theme, {@code +minorHAnsi}. */
        @Nullable
        String face;

        /** In half points. */
        @Nullable
        Integer size;

        @Nullable
        String alignment;

        @Nullable
        Integer list;

        @Nullable
        Integer level;

        @Nullable
        Boolean ruled;

        /** Reads the current property element, if it is relevant. */
        void take(PartXml xml) {
            switch (xml.name()) {
                case "b" -> bold = xml.on();
                case "i" -> italic = xml.on();
                case "caps" -> capitals = xml.on();
                case "vanish" -> hidden = xml.on();
                case "rFonts" -> {
                    font = xml.attribute("ascii") == null ? font : xml.attribute("ascii");
                    var theme = xml.attribute("asciiTheme");
                    face = theme == null ? font : "+" + theme;
                }
                case "sz" -> size = xml.number("val", 0);
                case "jc" -> alignment = xml.val();
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> level = Math.clamp(xml.number("val", 0), 0, DocxLabels.LEVELS - 1);
                default -> {
                    // The rest is appearance.
                }
            }
        }
    }

    private final Map<String, Setting> styles = new HashMap<>();
    private final Setting defaults = new Setting();

    @Nullable
    private String paragraphDefault;

    static DocxLook of(OfficeParts parts) throws IOException, XMLStreamException {
        var styles = new DocxLook();
        try (var xml = parts.related("/styles")) {
            while (xml != null && xml.within(0)) {
                switch (xml.name()) {
                    case "docDefaults" -> styles.read(xml, styles.defaults);
                    case "style" -> styles.style(xml);
                    default -> {
                        // The root, latent styles.
                    }
                }
            }
        }
        return styles;
    }

    /** The effective settings of a style, resolved through its base styles. */
    @Nullable
    <T> T find(@Nullable String style, Function<Setting, T> property) {
        var seen = new HashSet<String>();
        for (var id = style; id != null && seen.add(id); ) {
            var setting = styles.get(id);
            var value = setting == null ? null : property.apply(setting);
            if (value != null) {
                return value;
            }
            id = setting == null ? null : setting.basedOn;
        }
        return null;
    }

    /** The effective settings of a paragraph with this style or none. */
    @Nullable
    <T> T ofParagraph(@Nullable String style, Function<Setting, T> property) {
        var value = find(style == null ? paragraphDefault : style, property);
        return value == null ? property.apply(defaults) : value;
    }

    /** The nearest base style that sets a list itself: levels are linked to it by its name. */
    @Nullable
    String listStyle(@Nullable String style) {
        var seen = new HashSet<String>();
        for (var id = style == null ? paragraphDefault : style; id != null && seen.add(id); ) {
            var setting = styles.get(id);
            if (setting != null && setting.list != null) {
                return id;
            }
            id = setting == null ? null : setting.basedOn;
        }
        return null;
    }

    private void style(PartXml xml) throws XMLStreamException {
        var id = xml.attribute("styleId");
        if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
            paragraphDefault = id;
        }
        var setting = new Setting();
        read(xml, setting);
        styles.put(id, setting);
    }

    private void read(PartXml xml, Setting setting) throws XMLStreamException {
        int style = xml.depth();
        while (xml.within(style)) {
            switch (xml.name()) {
                case "basedOn" -> setting.basedOn = xml.val();
                case "tblBorders" -> setting.ruled = ruled(xml);
                // Formats of a table's first row and so on do not belong to the style itself.
                case "tblStylePr" -> xml.skip();
                default -> setting.take(xml);
            }
        }
    }

    /** Whether a set of borders has any line. */
    static boolean ruled(PartXml xml) throws XMLStreamException {
        int borders = xml.depth();
        boolean ruled = false;
        while (xml.within(borders)) {
            ruled |= visible(xml);
        }
        return ruled;
    }

    static boolean visible(PartXml xml) {
        var line = xml.val();
        return line != null && !line.equals("none") && !line.equals("nil");
    }
}
