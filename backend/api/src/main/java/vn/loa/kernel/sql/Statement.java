package vn.loa.kernel.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One statement with its parameters. Rows become records by name: column {@code last_on} fills the component {@code lastOn}; a column
 * may be missing from the record, a component not from the row. A type that is no record takes the first column.
 */
public final class Statement {
    private final EntityManager em;
    private final String text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private FlushModeType flush = FlushModeType.AUTO;

    Statement(EntityManager em, String text) {
        this.em = em;
        this.text = text;
    }

    public Statement bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public Statement bind(Map<String, Object> values) {
        parameters.putAll(values);
        return this;
    }

    /** Reads without a flush: for rows that no change of this request can touch. */
    public Statement unflushed() {
        flush = FlushModeType.COMMIT;
        return this;
    }

    public <R> List<R> list(Class<R> type) {
        var columns = new Columns<>(type);
        return rows().stream().map(columns::read).toList();
    }

    /** The rows by {@code key}, which must be unique per row. */
    public <K, R> Map<K, R> map(Class<R> type, Function<R, K> key) {
        return list(type).stream().collect(Collectors.toMap(key, row -> row));
    }

    public <R> Optional<R> first(Class<R> type) {
        var rows = rows();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(new Columns<>(type).read(rows.getFirst()));
    }

    /** The value of a statement that always has one row. */
    public <R> R one(Class<R> type) {
        return new Columns<>(type)
                .read((Tuple) query(em.createNativeQuery(text, Tuple.class)).getSingleResult());
    }

    /** The raw rows, for statements built at run time. */
    @SuppressWarnings("unchecked")
    public List<Tuple> rows() {
        return query(em.createNativeQuery(text, Tuple.class)).getResultList();
    }

    /** The rows of one entity, all its columns selected. */
    @SuppressWarnings("unchecked")
    public <E> List<E> entities(Class<E> type) {
        return query(em.createNativeQuery(text, type)).getResultList();
    }

    /** @return how many rows were written */
    public int update() {
        return query(em.createNativeQuery(text)).executeUpdate();
    }

    private Query query(Query query) {
        parameters.forEach(query::setParameter);
        return query.setFlushMode(flush);
    }
}
