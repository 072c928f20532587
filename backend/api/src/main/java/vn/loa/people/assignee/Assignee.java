package vn.loa.people.assignee;

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
import vn.loa.people.account.Account;
import vn.loa.people.unit.Retirable;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;
import vn.loa.reading.term.AssigneeKind;

/** A party that tasks can be assigned to. */
@Entity
public class Assignee extends Retirable {
    @Enumerated(EnumType.STRING)
    AssigneeKind kind;

    String contact;

    @ManyToMany
    @JoinTable(
            name = "assignee_member",
            joinColumns = @JoinColumn(name = "assignee_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    Set<Account> members = new HashSet<>();

    protected Assignee() {}

    Assignee(UUID id, Unit unit, AssigneeDraft draft, Instant now) {
        super(id, unit, now);
        write(draft);
    }

    void edit(AssigneeDraft draft) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", AssigneeProblem.ASSIGNEE_UNIT_FIXED);
        }
        write(draft);
    }

    AssigneeDraft draft() {
        return new AssigneeDraft(unitId(), name, kind, contact);
    }

    public AssigneeKind kind() {
        return kind;
    }

    private void write(AssigneeDraft draft) {
        name = draft.name();
        kind = draft.kind();
        contact = draft.contact();
    }
}
