package vn.loa.people.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What every versioned row has: a UUIDv7, chosen here or by the client, and the version that guards edits. */
@MappedSuperclass
public abstract class Row extends PanacheEntityBase {
    @Id
    @Column(nullable = false, updatable = false)
    protected UUID id;

    @Version
    protected int version;

    protected Row() {}

    protected Row(UUID id) {
        this.id = id == null ? newId() : id;
    }

    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}
