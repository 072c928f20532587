package vn.loa.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import vn.loa.plan.Plan;

/** Duties of a plan read from a sheet. */
@ApplicationScoped
class TaskImports {
    TaskImportView take(Plan plan, Path file, String name, boolean dryRun) {
        plan.requireOpen();
        return new TaskImportView(dryRun, 0, 0, List.of(), List.of(), List.of());
    }
}
