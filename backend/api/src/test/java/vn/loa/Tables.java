package vn.loa;

import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

/** Whose each table is: the lowest noun that maps it, or the one named here for what no entity maps. */
final class Tables {
    private static final Map<String, String> WITHOUT_ENTITY = Map.ofEntries(
            entry("job", "kernel.job"),
            entry("job_run", "kernel.job"),
            entry("shipped_edition", "kernel.sql"),
            entry("signing_key", "kernel.secret"),
            entry("paper_key", "kernel.secret"),
            entry("idempotency_key", "kernel.http"),
            entry("journal_head", "people.journal"),
            entry("journal_epoch", "people.journal"),
            entry("journal_listener", "people.journal"),
            entry("sign_in_attempt", "people.account"),
            entry("known_device", "people.account"),
            entry("second_factor", "people.account"),
            entry("recovery_code", "people.account"),
            entry("task_receipt", "work.duty"),
            entry("play", "work.playlog"),
            entry("report_figure", "figures.report"),
            entry("report_part", "figures.report"),
            entry("plan_funding", "work.plan"),
            entry("webhook_delivery", "exchange.webhook"),
            entry("signed_paper", "paper.writer"),
            entry("signed_paper_file", "paper.writer"));

    private Tables() {}

    /** Owners of tables by their name in SQL, and entities by their name in JPQL. */
    static Map<String, String> owners() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.loa");
        var owners = new HashMap<>(WITHOUT_ENTITY);
        for (var type : classes) {
            var noun = Groups.noun(type.getPackageName());
            if (noun.isEmpty()) {
                continue;
            }
            if (type.isAnnotatedWith(Entity.class)) {
                own(owners, type.getSimpleName(), noun.get());
                own(
                        owners,
                        type.tryGetAnnotationOfType(Table.class)
                                .map(Table::name)
                                .orElse(type.getSimpleName()
                                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                        .toLowerCase()),
                        noun.get());
            }
            for (var field : type.getFields()) {
                field.tryGetAnnotationOfType(JoinTable.class).ifPresent(table -> own(owners, table.name(), noun.get()));
                field.tryGetAnnotationOfType(CollectionTable.class)
                        .ifPresent(table -> own(owners, table.name(), noun.get()));
            }
        }
        return owners;
    }

    private static void own(Map<String, String> owners, String table, String noun) {
        owners.merge(table, noun, (a, b) -> Groups.NOUNS.indexOf(a) < Groups.NOUNS.indexOf(b) ? a : b);
    }
}
