package io.techbridge.marketplace.listings.attachments;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FilesInUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files live as long as an attachment holds them.
 */
@Component
class FilesOfAttachments implements FilesInUse {

	private final JdbcClient jdbc;

	FilesOfAttachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<FileKey> among(Collection<FileKey> files) {
		return this.jdbc.sql("SELECT DISTINCT file_key FROM attachment WHERE file_key IN (:keys)")
			.param("keys", files.stream().map(FileKey::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileKey::new)
			.collect(Collectors.toSet());
	}

}
