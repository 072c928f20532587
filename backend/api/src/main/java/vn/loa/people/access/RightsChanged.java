package vn.loa.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What was seen of a person's rights is forgotten with the commit that changed them. */
@ApplicationScoped
public class RightsChanged {
    @Inject
    SeenPersons seen;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @PostUpdate
    void of(Entitling row) {
        var holder = row.holder();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Others still see what was.
            }

            @Override
            public void afterCompletion(int status) {
                seen.forget(holder);
            }
        });
    }
}
