package io.techbridge.marketplace.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stored notifications.
 */
@Component
class NotificationRows {

	private static final String COLUMNS = "SELECT id, topic, kind, arguments, link, created_at, read_at FROM notification";

	private static final String INSERT = """
			INSERT INTO notification (id, account_id, topic, kind, arguments, link, created_at, mail_due_at)
			VALUES (:id, :account, :topic, :kind, :arguments, :link, :at, :due)""";

	private static final String UNREAD = "read_at IS NULL";

	private static final String LATEST = """
			%s WHERE account_id = :account AND %s ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNT = "SELECT COUNT(*) FROM notification WHERE account_id = :account AND %s";

	private static final String READ = """
			UPDATE notification SET read_at = COALESCE(read_at, :at) WHERE id = :id AND account_id = :account""";

	private static final String READ_ALL = """
			UPDATE notification SET read_at = :at WHERE account_id = :account AND read_at IS NULL""";

	private static final String DELAY = """
			UPDATE notification SET mail_due_at = :due
			WHERE account_id = :account AND topic = :topic AND mail_due_at IS NOT NULL""";

	private static final String WITH_MAIL_DUE = """
			SELECT DISTINCT account_id FROM notification WHERE mail_due_at <= :now ORDER BY account_id""";

	private static final String MAIL_DUE = """
			%s WHERE account_id = :account AND mail_due_at <= :until ORDER BY created_at, id FOR UPDATE""";

	private static final String MAILED = """
			UPDATE notification SET mail_due_at = NULL, mailed_at = :at WHERE id IN (:ids)""";

	private static final String REMOVE_OF = "DELETE FROM notification WHERE account_id = :account";

	private static final String REMOVE_OLD = "DELETE FROM notification WHERE created_at < :limit";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Ids ids;

	private final JsonMapper json = JsonMapper.shared();

	NotificationRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Ids ids) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.ids = ids;
	}

	/**
	 * Adds a notice for each of the accounts.
	 * @param deliveries the accounts and how each gets it by mail
	 */
	void add(Notice notice, Map<AccountId, Delivery> deliveries, Instant now) {
		var arguments = this.json.writeValueAsString(notice.arguments());
		this.batches.batchUpdate(INSERT,
				deliveries.entrySet()
					.stream()
					.map((delivery) -> new MapSqlParameterSource().addValue("id", this.ids.next())
						.addValue("account", delivery.getKey().value())
						.addValue("topic", notice.topic().name())
						.addValue("kind", notice.kind())
						.addValue("arguments", arguments)
						.addValue("link", notice.link())
						.addValue("at", now)
						.addValue("due", delivery.getValue().due(now)))
					.toArray(SqlParameterSource[]::new));
	}

	/**
	 * The notifications of an account, the latest first.
	 */
	List<Notification> find(AccountId account, boolean unreadOnly, PageRequest page) {
		return this.jdbc.sql(LATEST.formatted(COLUMNS, unreadOnly ? UNREAD : "TRUE"))
			.param("account", account.value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(this::notification)
			.list();
	}

	long count(AccountId account, boolean unreadOnly) {
		return this.jdbc.sql(COUNT.formatted(unreadOnly ? UNREAD : "TRUE"))
			.param("account", account.value())
			.query(Long.class)
			.single();
	}

	/**
	 * Marks a notification as read.
	 * @return whether there is such a notification of the account
	 */
	boolean read(long id, AccountId account, Instant now) {
		return this.jdbc.sql(READ).param("id", id).param("account", account.value()).param("at", now).update() > 0;
	}

	void readAll(AccountId account, Instant now) {
		this.jdbc.sql(READ_ALL).param("account", account.value()).param("at", now).update();
	}

	/**
	 * Changes when that of a topic which has not gone out yet does so.
	 */
	void delay(AccountId account, Topic topic, @Nullable Instant due) {
		this.jdbc.sql(DELAY).param("account", account.value()).param("topic", topic.name()).param("due", due).update();
	}

	/**
	 * Whom mail is due to.
	 */
	List<AccountId> withMailDue(Instant now) {
		return this.jdbc.sql(WITH_MAIL_DUE)
			.param("now", now)
			.query(Long.class)
			.list()
			.stream()
			.map(AccountId::new)
			.toList();
	}

	/**
	 * What is due by mail until then, the oldest first. Another instance that asks for
	 * the same waits until this transaction has ended.
	 */
	List<Notification> lockMailDue(AccountId account, Instant until) {
		return this.jdbc.sql(MAIL_DUE.formatted(COLUMNS))
			.param("account", account.value())
			.param("until", until)
			.query(this::notification)
			.list();
	}

	/**
	 * Notes that there is nothing to be mailed of these any more.
	 * @param at when they were mailed, {@code null} if they were not
	 */
	void settle(List<Notification> notifications, @Nullable Instant at) {
		if (!notifications.isEmpty()) {
			this.jdbc.sql(MAILED)
				.param("ids", notifications.stream().map(Notification::id).toList())
				.param("at", at)
				.update();
		}
	}

	void removeOf(AccountId account) {
		this.jdbc.sql(REMOVE_OF).param("account", account.value()).update();
	}

	int removeBefore(Instant limit) {
		return this.jdbc.sql(REMOVE_OLD).param("limit", limit).update();
	}

	private Notification notification(ResultSet row, int number) throws SQLException {
		var type = this.json.getTypeFactory().constructCollectionType(List.class, NoticeArgument.class);
		List<NoticeArgument> arguments = this.json.readValue(row.getString("arguments"), type);
		var notice = new Notice(Topic.valueOf(row.getString("topic")), row.getString("kind"), row.getString("link"),
				arguments);
		return new Notification(row.getLong("id"), Instants.of(row, "created_at"), notice,
				row.getObject("read_at") != null);
	}

}
