package vn.loa.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.loa.problem.Fault;
import vn.loa.reading.text.Composed;

/** Strict JSON: unknown or repeated members, wrong types and control characters are refused; text is NFC. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    /** Spaces, characters that only direct or join others, marks without a letter, and the letters that are blanks. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.registerModule(new SimpleModule("loa-text").addDeserializer(String.class, new Text()));
    }

    /** Input text: composed, trimmed; text nobody can see counts as absent, so that "no value" has one spelling in the database. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        if (forbids(text)) {
            throw Fault.FORBIDDEN_CHARACTER.problem();
        }
        var clean = trimmed(text.replace("\r\n", "\n"));
        return clean.isEmpty() ? null : clean;
    }

    /** Whether it holds a character that no text may. */
    public static boolean forbids(String text) {
        return text.codePoints().anyMatch(StrictJson::forbidden);
    }

    /** Composed, without the spaces around it, wide and zero-width ones too; empty for text nobody can see. */
    public static String trimmed(String text) {
        var composed = Composed.of(text);
        if (UNSEEN.matcher(composed).matches()) {
            return "";
        }
        int from = 0;
        int to = composed.length();
        while (space(composed.charAt(from))) {
            from++;
        }
        while (space(composed.charAt(to - 1))) {
            to--;
        }
        return composed.substring(from, to);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\u200B\u2060\uFEFF".indexOf(c) >= 0;
    }

    /** Control characters, and halves of a character. */
    private static boolean forbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static final class Text extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return clean(parser.getText());
        }
    }
}
