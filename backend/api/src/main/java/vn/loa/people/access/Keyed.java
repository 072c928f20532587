package vn.loa.people.access;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A row named by a UUIDv7, chosen here or by the client. */
@MappedSuperclass
public abstract class Keyed extends io.quarkus.hibernate.orm.panache.PanacheEntityBase {
    @Id
    @Column(nullable = false, updatable = false)
    protected UUID id;

    protected Keyed() {}

    protected Keyed(UUID id) {
        this.id = id == null ? newId() : id;
    }

    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    /** Null for none. */
    public static UUID idOf(Keyed row) {
        return row == null ? null : row.id();
    }

    public static List<UUID> idsOf(Collection<? extends Keyed> rows) {
        return rows.stream().map(Keyed::id).toList();
    }
}
