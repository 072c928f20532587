package vn.loa.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A document the plan refers to: as its authors wrote it and, apart from that, as looked up. */
@Entity
@Table(name = "cited_document")
public class CitedDocument extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    int position;

    @Column(name = "written_number")
    String writtenNumber;

    @Column(name = "written_date")
    LocalDate writtenDate;

    @Column(name = "written_issuer")
    String writtenIssuer;

    @Column(name = "written_title")
    String writtenTitle;

    @Column(name = "verified_number")
    String verifiedNumber;

    @Column(name = "verified_date")
    LocalDate verifiedDate;

    @Column(name = "verified_issuer")
    String verifiedIssuer;

    @Column(name = "verified_title")
    String verifiedTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    String note;

    protected CitedDocument() {}

    CitedDocument(UUID id, Plan plan) {
        this.id = id;
        this.plan = plan;
    }
}
