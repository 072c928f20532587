package vn.loa.kernel.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of an S3-compatible store, with copies on the local disk of those that were used. */
final class BucketStorage implements Storage {
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final String bucket;
    private final FileCache cache;
    private final S3Client s3;

    BucketStorage(BucketSettings settings, String bucket, FileCache cache) {
        this.bucket = bucket;
        this.cache = cache;
        var credentials = AwsBasicCredentials.create(settings.accessKey.orElse(""), settings.secretKey.orElse(""));
        var builder = S3Client.builder()
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .region(Region.of(settings.region))
                .forcePathStyle(true)
                // Stores other than Amazon's do not all know the newer checksums; the SHA-256 is checked here.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(all -> all.apiCallTimeout(WHOLE));
        settings.endpoint.map(URI::create).ifPresent(builder::endpointOverride);
        s3 = builder.build();
    }

    @Override
    public Path arriving() {
        return cache.arriving();
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        try {
            if (!holds(sha256, Files.size(file))) {
                s3.putObject(to -> to.bucket(bucket).key(Storage.place(sha256)), RequestBody.fromFile(file));
            }
        } catch (SdkException e) {
            throw new IOException("the bucket " + bucket + " did not take a file", e);
        }
        cache.enter(sha256, file);
    }

    private boolean holds(String sha256, long size) {
        try {
            return s3.headObject(of -> of.bucket(bucket).key(Storage.place(sha256)))
                            .contentLength()
                    == size;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    @Override
    public Optional<Path> find(String sha256) throws IOException {
        var cached = cache.find(sha256);
        return cached.isPresent() ? cached : fetch(sha256);
    }

    private Optional<Path> fetch(String sha256) throws IOException {
        var partial = Files.createTempFile(Files.createDirectories(arriving()), "", ".part");
        try (var content = s3.getObject(of -> of.bucket(bucket).key(Storage.place(sha256)))) {
            if (!FileStore.copy(content, partial).equals(sha256)) {
                throw new IOException("the bucket " + bucket + " has other bytes under " + sha256);
            }
            return Optional.of(cache.enter(sha256, partial));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new IOException("the bucket " + bucket + " did not give a file", e);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
