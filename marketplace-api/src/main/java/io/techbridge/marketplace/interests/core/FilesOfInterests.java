package io.techbridge.marketplace.interests.core;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FilesInUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files live as long as an interest or an entry of its log holds them.
 */
@Component
class FilesOfInterests implements FilesInUse {

	private static final String AMONG = """
			SELECT attachment_file_key FROM interest WHERE attachment_file_key IN (:keys)
			UNION SELECT attachment_file_key FROM negotiation_entry WHERE attachment_file_key IN (:keys)""";

	private final JdbcClient jdbc;

	FilesOfInterests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<FileKey> among(Collection<FileKey> files) {
		return this.jdbc.sql(AMONG)
			.param("keys", files.stream().map(FileKey::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileKey::new)
			.collect(Collectors.toSet());
	}

}
