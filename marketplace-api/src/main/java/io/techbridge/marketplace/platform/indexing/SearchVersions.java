package io.techbridge.marketplace.platform.indexing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The search versions of rows, which no aggregate carries.
 */
@Component
public class SearchVersions {

	private static final String VERSIONS = "SELECT id, search_version FROM listing WHERE id IN (:ids)";

	private final JdbcClient jdbc;

	SearchVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The versions of the rows that tasks are about, by id. Of a row that has been
	 * deleted the task knows the last.
	 */
	public Map<Long, Long> of(List<IndexTask> tasks) {
		var versions = new HashMap<Long, Long>();
		tasks.forEach((task) -> versions.put(task.id(), task.version()));
		RowCallbackHandler collect = (row) -> versions.put(row.getLong("id"), row.getLong("search_version"));
		if (!versions.isEmpty()) {
			this.jdbc.sql(VERSIONS).param("ids", versions.keySet()).query(collect);
		}
		return versions;
	}

}
