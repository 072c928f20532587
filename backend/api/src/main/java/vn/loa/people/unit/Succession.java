package vn.loa.people.unit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** One step of a unit's history: the unit at its other end, and how much of the older one went over. */
@Embeddable
record Succession(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) Unit unit,
        @Enumerated(EnumType.STRING) SuccessionShare share) {}
