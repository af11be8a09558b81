package io.techbridge.marketplace.notifications;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How somebody gets notifications by mail. In a change, what is not mentioned stays as it
 * is.
 */
record NotificationChoices(@NotNull @Size(max = 20) List<@NotNull @Valid TopicChoice> choices) {

	static NotificationChoices of(Map<Topic, Delivery> deliveries) {
		return new NotificationChoices(deliveries.entrySet()
			.stream()
			.map((chosen) -> new TopicChoice(chosen.getKey(), chosen.getValue()))
			.toList());
	}

	/**
	 * How somebody gets the notifications of one topic.
	 */
	record TopicChoice(@NotNull Topic topic, @NotNull Delivery delivery) {

	}

}
