package vn.loa.kernel.file;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An S3-compatible store; without a bucket files are in a folder. */
@Dependent
class BucketSettings {
    @ConfigProperty(name = "loa.files.s3.bucket")
    Optional<String> bucket;

    /** {@code https://…}; Amazon's own of the region where it is not given. */
    @ConfigProperty(name = "loa.files.s3.endpoint")
    Optional<String> endpoint;

    @ConfigProperty(name = "loa.files.s3.region")
    String region;

    @ConfigProperty(name = "loa.files.s3.access-key")
    Optional<String> accessKey;

    @ConfigProperty(name = "loa.files.s3.secret-key")
    Optional<String> secretKey;
}
