package vn.loa.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** The two languages Loa answers in; Vietnamese unless the caller asks for English first. */
public enum Language {
    VI,
    EN;

    public static Language of(List<Locale> acceptable) {
        for (var locale : acceptable) {
            switch (locale.getLanguage()) {
                case "vi":
                    return VI;
                case "en":
                    return EN;
                default:
            }
        }
        return VI;
    }

    /** The text in this language, its {@code {0}…} places filled. */
    public String say(String vi, String en, Object... arguments) {
        var pattern = this == VI ? vi : en;
        var locale = this == VI ? Locale.forLanguageTag("vi-VN") : Locale.UK;
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}
