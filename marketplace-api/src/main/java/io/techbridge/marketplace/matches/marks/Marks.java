package io.techbridge.marketplace.matches.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.matches.RefusalReason;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The marks on pairs. Each belongs to the organization that made it.
 */
@Component
public class Marks {

	private static final String COLUMNS = "need_id, achievement_id, mark, reason, remark, marked_at, returned_at";

	private static final String FIND = "SELECT " + COLUMNS
			+ " FROM match_mark WHERE organization_id = :owner AND need_id = :need AND achievement_id = :achievement";

	private static final String OF_NEED = "SELECT " + COLUMNS
			+ " FROM match_mark WHERE organization_id = :owner AND need_id = :id";

	private static final String OF_ACHIEVEMENT = "SELECT " + COLUMNS
			+ " FROM match_mark WHERE organization_id = :owner AND achievement_id = :id";

	private static final String PUT = """
			INSERT INTO match_mark
			  (organization_id, need_id, achievement_id, mark, reason, remark, account_id, marked_at, returned_at)
			VALUES (:owner, :need, :achievement, :mark, :reason, :remark, :account, :at, NULL)
			ON DUPLICATE KEY UPDATE
			  mark = VALUES(mark), reason = VALUES(reason), remark = VALUES(remark), account_id = VALUES(account_id),
			  marked_at = VALUES(marked_at), returned_at = NULL""";

	private static final String REMOVE = """
			DELETE FROM match_mark
			WHERE organization_id = :owner AND need_id = :need AND achievement_id = :achievement""";

	private static final String WITH_DISMISSALS = """
			SELECT need_id AS listing_id FROM match_mark
			WHERE need_id IN (:ids) AND mark = 'DISMISSED' AND returned_at IS NULL
			UNION
			SELECT achievement_id AS listing_id FROM match_mark
			WHERE achievement_id IN (:ids) AND mark = 'DISMISSED' AND returned_at IS NULL""";

	private static final String DISMISSALS = """
			SELECT DISTINCT marked_at FROM match_mark
			WHERE (need_id = :id OR achievement_id = :id) AND mark = 'DISMISSED' AND returned_at IS NULL
			ORDER BY marked_at""";

	private static final String RETURN = """
			UPDATE match_mark SET returned_at = :at
			WHERE (need_id = :id OR achievement_id = :id) AND mark = 'DISMISSED' AND returned_at IS NULL
			  AND marked_at = :marked""";

	private final JdbcClient jdbc;

	Marks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The marks of an organization on the matches of one listing, by the other listing.
	 */
	public Map<ListingId, MarkOnPair> of(OrganizationId owner, ListingKind kind, ListingId listing) {
		var marks = new HashMap<ListingId, MarkOnPair>();
		var other = (kind == ListingKind.NEED) ? "achievement_id" : "need_id";
		this.jdbc.sql((kind == ListingKind.NEED) ? OF_NEED : OF_ACHIEVEMENT)
			.param("owner", owner.value())
			.param("id", listing.value())
			.query((row, number) -> marks.put(new ListingId(row.getLong(other)), mark(row)))
			.list();
		return marks;
	}

	/**
	 * The mark of an organization on a pair.
	 */
	public Optional<MarkOnPair> find(OrganizationId owner, ListingId need, ListingId achievement) {
		return pair(FIND, owner, need, achievement).query((row, number) -> mark(row)).optional();
	}

	void put(OrganizationId owner, ListingId need, ListingId achievement, MarkRequest request, AccountId by,
			Instant at) {
		pair(PUT, owner, need, achievement).param("mark", request.mark().name())
			.param("reason", (request.reason() != null) ? request.reason().name() : null)
			.param("remark", request.remark())
			.param("account", by.value())
			.param("at", at)
			.update();
	}

	/**
	 * @return whether there was a mark
	 */
	boolean remove(OrganizationId owner, ListingId need, ListingId achievement) {
		return pair(REMOVE, owner, need, achievement).update() == 1;
	}

	/**
	 * Those among the listings of which a match is dismissed.
	 */
	List<Long> withDismissals(Collection<Long> listings) {
		return this.jdbc.sql(WITH_DISMISSALS).param("ids", listings).query(Long.class).list();
	}

	/**
	 * When matches of a listing were dismissed that have not come back.
	 */
	List<Instant> dismissals(long listing) {
		return this.jdbc.sql(DISMISSALS)
			.param("id", listing)
			.query((row, number) -> Instants.of(row, "marked_at"))
			.list();
	}

	/**
	 * Brings back the matches of a listing that were dismissed at an instant.
	 */
	void bringBack(long listing, Instant dismissedAt, Instant at) {
		this.jdbc.sql(RETURN).param("id", listing).param("marked", dismissedAt).param("at", at).update();
	}

	static MarkOnPair mark(ResultSet row) throws SQLException {
		return new MarkOnPair(Mark.valueOf(row.getString("mark")), reason(row.getString("reason")),
				row.getString("remark"), Instants.of(row, "marked_at"), Instants.ofNullable(row, "returned_at"));
	}

	private static @Nullable RefusalReason reason(@Nullable String name) {
		return (name != null) ? RefusalReason.valueOf(name) : null;
	}

	private JdbcClient.StatementSpec pair(String sql, OrganizationId owner, ListingId need, ListingId achievement) {
		return this.jdbc.sql(sql)
			.param("owner", owner.value())
			.param("need", need.value())
			.param("achievement", achievement.value());
	}

}
