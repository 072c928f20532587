package vn.loa.exchange.open;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which terms this server's units give their data. */
@ApplicationScoped
class OpenTerms {
    @ConfigProperty(name = "loa.open.licence.name")
    String name;

    @ConfigProperty(name = "loa.open.licence.address")
    String address;

    OpenLicence licence() {
        return new OpenLicence(name, address);
    }
}
