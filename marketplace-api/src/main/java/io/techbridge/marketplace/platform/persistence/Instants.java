package io.techbridge.marketplace.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * Instants as the tables have them: {@code DATETIME(6)} in UTC.
 */
public final class Instants {

	private Instants() {
	}

	/**
	 * The instant in a column that is always filled.
	 */
	public static Instant of(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	/**
	 * The instant in a column that may be empty.
	 */
	public static @Nullable Instant ofNullable(ResultSet row, String column) throws SQLException {
		var time = row.getObject(column, LocalDateTime.class);
		return (time != null) ? time.toInstant(ZoneOffset.UTC) : null;
	}

}
