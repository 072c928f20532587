package vn.loa.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.loa.people.access.Role;

/** A role an account holds at a unit. */
@Embeddable
record HeldRole(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "unit_id") UUID unitId) {}
