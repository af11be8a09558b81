package io.techbridge.marketplace.platform.files;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are kept.
 *
 * @param dir a folder that all instances share; locally, if not set, {@code files} in the
 * data folder
 */
@ConfigurationProperties("techbridge.files")
record FileSettings(@Nullable Path dir) {

}
