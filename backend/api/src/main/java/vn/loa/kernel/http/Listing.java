package vn.loa.kernel.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.exception.DataException;
import vn.loa.kernel.sql.Sql;
import vn.loa.kernel.sql.Statement;
import vn.loa.problem.Fault;

/**
 * One filtered, sorted, keyset-paged list: a query for the ids of a page, then one load of those rows. The statement count does
 * not depend on the page's length, and a page's cost not on how far down the list it is.
 */
public final class Listing {
    private final String from;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, SortColumn> columns = new LinkedHashMap<>();
    private String defaultSort;

    /** A column a list can be sorted by: an SQL expression that is never null, and its SQL type. */
    private record SortColumn(String expression, String type) {}

    private Listing(String from, String id) {
        this.from = from;
        this.id = id;
    }

    /** @param from what follows FROM, with joins; {@code id} the UUID column that names a row */
    public static Listing of(String from, String id) {
        return new Listing(from, id);
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds the condition and binds its parameter, or does nothing when the value is absent; a constant by its name. */
    public Listing where(String condition, String parameter, Object value) {
        if (value == null) {
            return this;
        }
        parameters.put(parameter, value instanceof Enum<?> constant ? constant.name() : value);
        return where(condition);
    }

    /** Binds a parameter that several conditions name, or the relation itself. */
    public Listing bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Every word of {@code words} occurs in the folded column, with or without marks. */
    public Listing search(String column, String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        int n = 0;
        for (var word : words.strip().split("\\s+")) {
            where(column + " like '%' || folded(:word" + n + ") || '%'", "word" + n++, literal(word));
        }
        return this;
    }

    /** The text as a part of a LIKE pattern that stands for itself. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public Listing sortable(String name, String expression, String type) {
        columns.put(name, new SortColumn(expression, type));
        return this;
    }

    public Listing sortedBy(String sort) {
        this.defaultSort = sort;
        return this;
    }

    /** @param load the views of these ids, in any number of statements that does not grow with them, in the ids' order */
    public <V> Page<V> page(Sql sql, Paging paging, Function<List<UUID>, List<V>> load) {
        paging.requireLimit();
        var order = order(paging.sort == null ? defaultSort : paging.sort);
        var total = paging.count ? count(sql) : null;
        var cursor = Cursor.read(paging.after, signature(paging), order.size() + 1);
        var query = sql.of(select(order, cursor != null, paging.limit)).bind(parameters);
        if (cursor != null) {
            for (int i = 0; i < order.size(); i++) {
                query.bind("after" + i, cursor.get(i));
            }
            query.bind("afterId", cursor.getLast());
        }
        var rows = rows(query, cursor != null);
        boolean more = rows.size() > paging.limit;
        var shown = more ? rows.subList(0, paging.limit) : rows;
        var ids = shown.stream().map(row -> UUID.fromString(row.getFirst())).toList();
        var next = more ? Cursor.write(signature(paging), values(shown.getLast(), order.size())) : null;
        return new Page<>(ids.isEmpty() ? List.of() : load.apply(ids), next, total);
    }

    /**
     * Reads the whole list, a row at a time in memory.
     *
     * @param columns what follows SELECT
     * @param order what follows ORDER BY; total, so that two readings agree
     */
    public <R> void each(Sql sql, String columns, String order, Class<R> type, Consumer<R> row) {
        sql.of(statement(columns, order)).bind(parameters).planned().each(type, row);
    }

    /** The whole list as a part of a larger statement, which binds its {@link #parameters()}. */
    public String statement(String columns, String order) {
        return "select " + columns + " from " + from + " where " + condition() + " order by " + order;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private String select(List<Step> order, boolean onward, int limit) {
        var select = new StringBuilder("select cast(").append(id).append(" as text)");
        order.forEach(
                step -> select.append(", cast(").append(step.column.expression).append(" as text)"));
        select.append(" from ").append(from).append(" where ").append(condition());
        if (onward) {
            select.append(" and ").append(beyond(order));
        }
        select.append(" order by ");
        order.forEach(step -> select.append(step.column.expression).append(step.descending ? " desc, " : ", "));
        // Inlined, not bound: PostgreSQL re-plans every call of a statement whose LIMIT is a parameter.
        return select.append(id).append(" limit ").append(limit + 1).toString();
    }

    /** A cursor is external input: if the database cannot read its values, Loa never issued it. */
    private static List<List<String>> rows(Statement query, boolean continued) {
        try {
            return query.planned().texts();
        } catch (DataException e) {
            throw continued ? Cursor.foreign() : e;
        }
    }

    private record Step(SortColumn column, boolean descending) {}

    private List<Step> order(String sort) {
        var steps = new ArrayList<Step>();
        for (var name : sort.split(",")) {
            boolean descending = name.startsWith("-");
            var column = columns.get(descending ? name.substring(1) : name);
            if (column == null) {
                throw Fault.UNREADABLE_REQUEST
                        .problem()
                        .at("?sort", Fault.UNKNOWN_SORT, name, String.join(", ", columns.keySet()));
            }
            steps.add(new Step(column, descending));
        }
        return steps;
    }

    /** Rows after the cursor under a mixed order: a >= x, where an index can begin, and a > x or (a = x and (b < y or (b = y and id > z))). */
    private String beyond(List<Step> order) {
        var first = order.getFirst();
        var sql = new StringBuilder("%s %s cast(:after0 as %s) and "
                .formatted(first.column.expression, first.descending ? "<=" : ">=", first.column.type));
        for (int i = 0; i < order.size(); i++) {
            var column = order.get(i).column;
            var value = "cast(:after" + i + " as " + column.type + ")";
            sql.append("(%s %s %s or (%s = %s and "
                    .formatted(
                            column.expression, order.get(i).descending ? "<" : ">", value, column.expression, value));
        }
        sql.append(id).append(" > cast(:afterId as uuid)").append("))".repeat(order.size()));
        return sql.toString();
    }

    private Long count(Sql sql) {
        return sql.of("select count(*) from " + from + " where " + condition())
                .bind(parameters)
                .planned()
                .one(Long.class);
    }

    private String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private String signature(Paging paging) {
        return from + conditions + parameters + paging.sort;
    }

    /** The values of the columns it sorts by, then its id. */
    private static List<String> values(List<String> row, int columns) {
        var values = new ArrayList<>(row.subList(1, columns + 1));
        values.add(row.getFirst());
        return values;
    }
}
