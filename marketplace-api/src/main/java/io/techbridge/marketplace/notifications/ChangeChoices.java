package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.TokenInvalid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes how somebody gets notifications by mail; that goes for what is waiting to be
 * mailed too.
 */
@Component
class ChangeChoices {

	private final Choices choices;

	private final NotificationRows rows;

	private final UnsubscribeTokens tokens;

	private final AuditLog audit;

	private final Clock clock;

	ChangeChoices(Choices choices, NotificationRows rows, UnsubscribeTokens tokens, AuditLog audit, Clock clock) {
		this.choices = choices;
		this.rows = rows;
		this.tokens = tokens;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public void change(AccountId account, NotificationChoices wanted) {
		var deliveries = new EnumMap<Topic, Delivery>(Topic.class);
		wanted.choices().forEach((choice) -> {
			if (deliveries.put(choice.topic(), choice.delivery()) != null) {
				throw InvalidFields.of("choices", "notification.topic-twice");
			}
		});
		change(account, deliveries);
	}

	/**
	 * Ends mails to whoever the token was sent to.
	 * @param topic what they no longer want by mail, {@code null} for everything
	 */
	@Transactional
	public void unsubscribe(String token, @Nullable Topic topic) {
		var account = this.tokens.find(token, this.clock.instant()).orElseThrow(TokenInvalid::new);
		var deliveries = new EnumMap<Topic, Delivery>(Topic.class);
		for (var each : Topic.values()) {
			if (topic == null || topic == each) {
				deliveries.put(each, Delivery.NONE);
			}
		}
		change(account, deliveries);
	}

	private void change(AccountId account, Map<Topic, Delivery> wanted) {
		var before = this.choices.of(account);
		var changed = new EnumMap<>(wanted);
		changed.entrySet().removeIf((choice) -> before.get(choice.getKey()) == choice.getValue());
		changed.forEach((topic, delivery) -> {
			this.choices.choose(account, topic, delivery);
			this.rows.delay(account, topic, delivery.due(this.clock.instant()));
		});
		before.keySet().retainAll(changed.keySet());
		this.audit.record(AuditedAct.of("notification-choices.changed", account).changing(told(before), told(changed)),
				account);
	}

	private static Map<String, String> told(Map<Topic, Delivery> deliveries) {
		var told = new TreeMap<String, String>();
		deliveries.forEach((topic, delivery) -> told.put(topic.name(), delivery.name()));
		return told;
	}

}
