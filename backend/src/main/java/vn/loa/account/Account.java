package vn.loa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.loa.access.Row;

/** A person who signs in. */
@Entity
public class Account extends Row {
    String username;

    @Column(name = "full_name")
    String fullName;

    String title;
    String language;
    String password;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Account() {}

    public String fullName() {
        return fullName;
    }
}
