package io.techbridge.marketplace.listings.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to listings, insert-only, with each version that went live.
 */
@Component
public class ListingHistory {

	private static final String INSERT = """
			INSERT INTO listing_history
			  (id, listing_id, recorded_at, account_id, act, status, remark, substance, clarity, cooperation, form, content)
			VALUES (:id, :listing, :at, :account, :act, :status, :remark, :substance, :clarity, :cooperation, :form, :content)""";

	private static final String OF = """
			SELECT recorded_at, account_id, act, status, remark, substance, clarity, cooperation, form
			FROM listing_history WHERE listing_id = :listing ORDER BY id DESC""";

	private final JdbcClient jdbc;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	ListingHistory(JdbcClient jdbc, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Notes what happened, in the transaction in which it did.
	 * @param before how the listing was, {@code null} if it was not yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(@Nullable Listing before, Listing after, Happening happening) {
		var values = new HashMap<String, Object>();
		values.put("id", this.ids.next());
		values.put("listing", after.id().value());
		values.put("at", this.clock.instant());
		values.put("account", this.current.find().map(Caller::account).map(AccountId::value).orElse(null));
		values.put("act", happening.act().name());
		values.put("status", after.status().name());
		values.put("remark", happening.remark());
		var scores = happening.scores();
		values.put("substance", (scores != null) ? scores.substance() : null);
		values.put("clarity", (scores != null) ? scores.clarity() : null);
		values.put("cooperation", (scores != null) ? scores.cooperation() : null);
		values.put("form", (scores != null) ? scores.form() : null);
		values.put("content", wentLive(before, after) ? ContentJson.write(after.content()) : null);
		this.jdbc.sql(INSERT).params(values).update();
	}

	/**
	 * What happened to a listing, the latest first.
	 */
	public List<Entry> of(ListingId id) {
		return this.jdbc.sql(OF).param("listing", id.value()).query(ListingHistory::entry).list();
	}

	private static boolean wentLive(@Nullable Listing before, Listing after) {
		return after.isPublished()
				&& (before == null || !before.hasBeenPublished() || !before.content().equals(after.content()));
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var substance = row.getInt("substance");
		var scores = row.wasNull() ? null
				: new Scores(substance, row.getInt("clarity"), row.getInt("cooperation"), row.getInt("form"));
		var account = row.getLong("account_id");
		return new Entry(Instants.of(row, "recorded_at"), row.wasNull() ? null : new AccountId(account),
				HistoryAct.valueOf(row.getString("act")), Status.valueOf(row.getString("status")),
				row.getString("remark"), scores);
	}

	/**
	 * Something that happened.
	 *
	 * @param by who did it, {@code null} for the marketplace itself
	 * @param status where the listing stood afterwards
	 */
	public record Entry(Instant at, @Nullable AccountId by, HistoryAct act, Status status, @Nullable String remark,
			@Nullable Scores scores) {

	}

}
