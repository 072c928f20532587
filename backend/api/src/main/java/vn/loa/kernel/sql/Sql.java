package vn.loa.kernel.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The one way to write a statement by hand; {@code sql.of("select …").bind("plan", id).list(Counted.class)}. */
@ApplicationScoped
public class Sql {
    private final EntityManager em;

    @Inject
    public Sql(EntityManager em) {
        this.em = em;
    }

    public Statement of(String text) {
        return new Statement(em, text);
    }

    /** Flushes the changes so far; {@link Constraints} translates a violated constraint. */
    public void flush() {
        em.flush();
    }
}
