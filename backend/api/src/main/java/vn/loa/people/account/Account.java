package vn.loa.people.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.people.access.Entitling;
import vn.loa.people.access.RightsChanged;
import vn.loa.people.access.Role;
import vn.loa.people.access.Row;

/** A person who signs in. Never deleted, because the journal and the documents name who acted: suspended instead. */
@Entity
@EntityListeners(RightsChanged.class)
public class Account extends Row implements Entitling {
    String username;

    @Column(name = "full_name")
    String fullName;

    String title;
    String language;
    String password;

    @Column(name = "password_temporary")
    boolean passwordTemporary;

    /** Since when a code is asked for beside the password; null while it is not. */
    @Column(name = "second_factor_at")
    Instant secondFactorAt;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    Set<HeldRole> roles = new HashSet<>();

    /** Ids only: assignees belong to a package above. */
    @ElementCollection
    @CollectionTable(name = "assignee_member", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "assignee_id")
    Set<UUID> assignees = new HashSet<>();

    protected Account() {}

    Account(UUID id, AccountDraft draft, String passwordHash, Instant now) {
        super(id);
        language = "vi";
        password = passwordHash;
        createdAt = now;
        write(draft);
    }

    void suspend(Instant now) {
        if (suspendedAt != null) {
            throw AccountProblem.ACCOUNT_ALREADY_SUSPENDED.problem();
        }
        suspendedAt = now;
    }

    void reinstate() {
        if (suspendedAt == null) {
            throw AccountProblem.ACCOUNT_NOT_SUSPENDED.problem();
        }
        suspendedAt = null;
    }

    void changePassword(String passwordHash) {
        password = passwordHash;
        passwordTemporary = false;
    }

    /** It serves to sign in and to choose another, and for nothing else. */
    void expirePassword() {
        passwordTemporary = true;
    }

    void addSecondFactor(Instant now) {
        secondFactorAt = now;
    }

    void removeSecondFactor() {
        if (secondFactorAt == null) {
            throw AccountProblem.NO_SECOND_FACTOR.problem();
        }
        secondFactorAt = null;
    }

    void speak(String language) {
        this.language = language;
    }

    boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    Set<UUID> unitIds() {
        return roles.stream().map(HeldRole::unitId).collect(Collectors.toSet());
    }

    AccountDraft draft() {
        return new AccountDraft(
                username,
                fullName,
                title,
                roles.stream()
                        .map(held -> new AccountDraft.RoleAt(held.role(), held.unitId()))
                        .sorted(Comparator.comparing(AccountDraft.RoleAt::unit)
                                .thenComparing(AccountDraft.RoleAt::role))
                        .toList(),
                assignees.stream().sorted().toList(),
                null,
                null);
    }

    Set<Role> roles(UUID unit) {
        return roles.stream()
                .filter(held -> held.unitId().equals(unit))
                .map(HeldRole::role)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The account with these roles at {@code unit} instead, and with more assignees. */
    AccountDraft with(UUID unit, Collection<Role> there, Collection<UUID> more) {
        var elsewhere = draft().roles().stream().filter(role -> !role.unit().equals(unit));
        var held = Stream.concat(elsewhere, there.stream().sorted().map(role -> new AccountDraft.RoleAt(role, unit)));
        var members =
                Stream.concat(assignees.stream(), more.stream()).distinct().toList();
        return new AccountDraft(username, fullName, title, held.toList(), members, null, null);
    }

    /** The account without any role at {@code left}, and with these assignees only. */
    AccountDraft without(Set<UUID> left, List<UUID> kept) {
        var held = draft().roles().stream().filter(role -> !left.contains(role.unit()));
        return new AccountDraft(username, fullName, title, held.toList(), kept, null, null);
    }

    public String fullName() {
        return fullName;
    }

    void write(AccountDraft draft) {
        username = draft.username();
        fullName = draft.fullName();
        title = draft.title();
        replace(
                roles,
                draft.roles().stream()
                        .map(role -> new HeldRole(role.role(), role.unit()))
                        .collect(Collectors.toSet()));
        replace(assignees, Set.copyOf(draft.assignees()));
    }

    @Override
    public UUID holder() {
        return id();
    }
}
