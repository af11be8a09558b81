package io.techbridge.marketplace.notifications;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people have chosen, and the standard for what they have not.
 */
@Component
class Choices {

	private static final String OF_ACCOUNT = """
			SELECT topic, delivery FROM notification_choice WHERE account_id = :account""";

	private static final String OF_TOPIC = """
			SELECT account_id, delivery FROM notification_choice WHERE topic = :topic AND account_id IN (:accounts)""";

	private static final String CHOOSE = """
			INSERT INTO notification_choice (account_id, topic, delivery) VALUES (:account, :topic, :delivery)
			ON DUPLICATE KEY UPDATE delivery = VALUES(delivery)""";

	private static final String REMOVE = "DELETE FROM notification_choice WHERE account_id = :account";

	private final JdbcClient jdbc;

	Choices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How an account gets each topic.
	 */
	Map<Topic, Delivery> of(AccountId account) {
		var deliveries = new EnumMap<Topic, Delivery>(Topic.class);
		for (var topic : Topic.values()) {
			deliveries.put(topic, topic.standard());
		}
		RowCallbackHandler chosen = (row) -> deliveries.put(Topic.valueOf(row.getString("topic")),
				Delivery.valueOf(row.getString("delivery")));
		this.jdbc.sql(OF_ACCOUNT).param("account", account.value()).query(chosen);
		return deliveries;
	}

	/**
	 * How each of the accounts gets a topic.
	 */
	Map<AccountId, Delivery> of(Topic topic, Collection<AccountId> accounts) {
		var deliveries = new LinkedHashMap<AccountId, Delivery>();
		accounts.forEach((account) -> deliveries.put(account, topic.standard()));
		RowCallbackHandler chosen = (row) -> deliveries.put(new AccountId(row.getLong("account_id")),
				Delivery.valueOf(row.getString("delivery")));
		this.jdbc.sql(OF_TOPIC)
			.param("topic", topic.name())
			.param("accounts", accounts.stream().map(AccountId::value).toList())
			.query(chosen);
		return deliveries;
	}

	void choose(AccountId account, Topic topic, Delivery delivery) {
		this.jdbc.sql(CHOOSE)
			.param("account", account.value())
			.param("topic", topic.name())
			.param("delivery", delivery.name())
			.update();
	}

	void removeOf(AccountId account) {
		this.jdbc.sql(REMOVE).param("account", account.value()).update();
	}

}
