package io.techbridge.marketplace.indexing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.persistence.Instants;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rebuilds of the search index, past and present. One at a time is under way, and one
 * runner at a time goes on with it, for as long as it says so.
 */
@Component
class Rebuilds {

	/** How long a runner may be silent before another one takes over. */
	private static final Duration SILENCE = Duration.ofMinutes(1);

	private static final String REQUEST = """
			INSERT INTO index_rebuild (id, active, state, requested_at, copied, total)
			VALUES (:id, 1, 'COPYING', UTC_TIMESTAMP(6), 0, 0)""";

	private static final String FIND = """
			SELECT id, state, index_number, requested_at, registered_at, finished_at, copied, total, copied_kind,
			  copied_id, failure
			FROM index_rebuild WHERE %s""";

	private static final String REGISTERED = """
			SELECT index_number FROM index_rebuild WHERE active = 1 AND index_number IS NOT NULL""";

	private static final String LEASE = "lease_until = UTC_TIMESTAMP(6) + INTERVAL :silence SECOND";

	private static final String CLAIM = """
			UPDATE index_rebuild SET runner = :runner, %s
			WHERE active = 1 AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))""".formatted(LEASE);

	private static final String CHANGE = "UPDATE index_rebuild SET %s, " + LEASE
			+ " WHERE id = :id AND active = 1 AND runner = :runner";

	private static final String FINISH = """
			UPDATE index_rebuild
			SET state = :state, failure = :failure, active = NULL, lease_until = NULL, finished_at = UTC_TIMESTAMP(6)
			WHERE id = :id AND active = 1 AND runner = :runner""";

	private static final String RELEASE = """
			UPDATE index_rebuild SET lease_until = NULL WHERE active = 1 AND runner = :runner""";

	private final JdbcClient jdbc;

	private final Ids ids;

	Rebuilds(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * Asks for a rebuild.
	 * @return whether it is a new one; {@code false} if one is under way
	 */
	boolean request() {
		try {
			this.jdbc.sql(REQUEST).param("id", this.ids.next()).update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false; // whoever asked first gets what this one wants
		}
	}

	/**
	 * The number of the index that is being built and that everybody has to write to.
	 */
	Optional<Integer> registered() {
		return this.jdbc.sql(REGISTERED).query(Integer.class).optional();
	}

	/**
	 * The latest rebuild.
	 */
	Optional<Rebuild> latest() {
		return find("TRUE ORDER BY id DESC LIMIT 1");
	}

	/**
	 * The rebuild under way, for a runner that goes on with it; nothing if there is none
	 * or if somebody else does.
	 */
	Optional<Rebuild> claim(UUID runner) {
		var claimed = this.jdbc.sql(CLAIM)
			.param("runner", runner.toString())
			.param("silence", SILENCE.toSeconds())
			.update();
		return (claimed == 1) ? find("active = 1") : Optional.empty();
	}

	/**
	 * Says that the runner is still at it.
	 */
	void keep(Rebuild rebuild, UUID runner) {
		change(rebuild, runner, this.jdbc.sql(CHANGE.formatted("runner = :runner")));
	}

	/**
	 * Makes the new index known to everybody.
	 */
	Rebuild register(Rebuild rebuild, UUID runner, int number, long total) {
		return change(rebuild, runner,
				this.jdbc
					.sql(CHANGE.formatted("index_number = :number, total = :total, registered_at = UTC_TIMESTAMP(6)"))
					.param("number", number)
					.param("total", total));
	}

	/**
	 * Notes how far the copying is.
	 */
	Rebuild copied(Rebuild rebuild, UUID runner, IndexKind kind, long last, int more) {
		return change(rebuild, runner,
				this.jdbc.sql(CHANGE.formatted("copied_kind = :kind, copied_id = :last, copied = copied + :more"))
					.param("kind", kind.name())
					.param("last", last)
					.param("more", more));
	}

	/**
	 * Notes that everything has been copied.
	 */
	Rebuild verifying(Rebuild rebuild, UUID runner) {
		return change(rebuild, runner, this.jdbc.sql(CHANGE.formatted("state = 'VERIFYING'")));
	}

	/**
	 * Ends a rebuild whose index is in use.
	 */
	Rebuild swapped(Rebuild rebuild, UUID runner) {
		return finish(rebuild, runner, RebuildState.SWAPPED, null);
	}

	/**
	 * Ends a rebuild that is given up.
	 */
	Rebuild failed(Rebuild rebuild, UUID runner, RebuildFailure failure) {
		return finish(rebuild, runner, RebuildState.FAILED, failure);
	}

	/**
	 * Lets another runner go on at once.
	 */
	void release(UUID runner) {
		this.jdbc.sql(RELEASE).param("runner", runner.toString()).update();
	}

	private Rebuild finish(Rebuild rebuild, UUID runner, RebuildState state, @Nullable RebuildFailure failure) {
		var finished = this.jdbc.sql(FINISH)
			.param("state", state.name())
			.param("failure", (failure != null) ? failure.name() : null)
			.param("id", rebuild.id())
			.param("runner", runner.toString())
			.update();
		requireOwn(finished);
		return find("id = " + rebuild.id()).orElseThrow();
	}

	private Rebuild change(Rebuild rebuild, UUID runner, JdbcClient.StatementSpec change) {
		requireOwn(change.param("silence", SILENCE.toSeconds())
			.param("id", rebuild.id())
			.param("runner", runner.toString())
			.update());
		return find("id = " + rebuild.id()).orElseThrow();
	}

	private static void requireOwn(int changed) {
		if (changed != 1) {
			throw new IllegalStateException("Somebody else goes on with the rebuild, after a minute of silence");
		}
	}

	private Optional<Rebuild> find(String condition) {
		return this.jdbc.sql(FIND.formatted(condition)).query(Rebuilds::rebuild).optional();
	}

	private static Rebuild rebuild(ResultSet row, int index) throws SQLException {
		var kind = row.getString("copied_kind");
		var failure = row.getString("failure");
		return new Rebuild(row.getLong("id"), RebuildState.valueOf(row.getString("state")),
				row.getObject("index_number", Integer.class), Instants.of(row, "requested_at"),
				Instants.ofNullable(row, "registered_at"), Instants.ofNullable(row, "finished_at"),
				row.getLong("copied"), row.getLong("total"), (kind != null) ? IndexKind.valueOf(kind) : null,
				row.getLong("copied_id"), (failure != null) ? RebuildFailure.valueOf(failure) : null);
	}

}
