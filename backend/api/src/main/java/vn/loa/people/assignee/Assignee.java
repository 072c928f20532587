package vn.loa.people.assignee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.people.account.Account;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.reading.term.AssigneeKind;

/** A party that can be given a duty. Never deleted: retired ones stay on the tasks they had. */
@Entity
public class Assignee extends UnitOwned {
    String name;

    @Enumerated(EnumType.STRING)
    AssigneeKind kind;

    String contact;

    @Column(name = "retired_at")
    Instant retiredAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "assignee_member",
            joinColumns = @JoinColumn(name = "assignee_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    Set<Account> members = new HashSet<>();

    protected Assignee() {}

    Assignee(UUID id, Unit unit, AssigneeDraft draft, Instant now) {
        super(id, unit);
        this.createdAt = now;
        write(draft);
    }

    /** @return the draft as it was before */
    AssigneeDraft edit(AssigneeDraft draft) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", AssigneeProblem.ASSIGNEE_UNIT_FIXED);
        }
        var before = draft();
        write(draft);
        return before;
    }

    void retire(Instant now) {
        if (retiredAt != null) {
            throw AssigneeProblem.ASSIGNEE_RETIRED.problem();
        }
        retiredAt = now;
    }

    void reinstate() {
        if (retiredAt == null) {
            throw AssigneeProblem.ASSIGNEE_NOT_RETIRED.problem();
        }
        retiredAt = null;
    }

    AssigneeDraft draft() {
        return new AssigneeDraft(unitId(), name, kind, contact);
    }

    public String name() {
        return name;
    }

    public boolean retired() {
        return retiredAt != null;
    }

    public Ref ref() {
        return new Ref(id, name);
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    /** Who does what in a unit is no draft: units above see it. */
    @Override
    public boolean disclosed() {
        return true;
    }

    private void write(AssigneeDraft draft) {
        name = draft.name();
        kind = draft.kind();
        contact = draft.contact();
    }
}
