package vn.loa.kernel.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several reads sent as one statement; the rows of each are asked for by its text and become records as those of a {@link Statement}. */
public final class Together {
    private static final JsonMapper ROWS = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Part(int place, String rows) {}

    /** What the reads found. */
    public record Found(Map<String, String> rows) {
        public <R extends Record> List<R> list(String text, Class<R> type) {
            try {
                return ROWS.readValue(rows.get(text), ROWS.getTypeFactory().constructCollectionType(List.class, type));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("rows are no " + type.getSimpleName(), e);
            }
        }
    }

    private final List<String> texts;
    private final Statement statement;

    Together(Sql sql, List<String> texts) {
        this.texts = texts;
        var parts = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            parts.append(i == 0 ? "" : " union all ")
                    .append("select %d as place, cast(coalesce(json_agg(r), '[]') as text) as rows from (".formatted(i))
                    .append(texts.get(i))
                    .append(") r");
        }
        statement = sql.of(parts.toString());
    }

    public Together bind(String parameter, Object value) {
        statement.bind(parameter, value);
        return this;
    }

    public Found read() {
        var rows = new HashMap<String, String>();
        statement.list(Part.class).forEach(part -> rows.put(texts.get(part.place), part.rows));
        return new Found(rows);
    }
}
