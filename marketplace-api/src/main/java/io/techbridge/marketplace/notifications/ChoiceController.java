package io.techbridge.marketplace.notifications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notifications")
class ChoiceController {

	private final Choices choices;

	private final ChangeChoices changeChoices;

	ChoiceController(Choices choices, ChangeChoices changeChoices) {
		this.choices = choices;
		this.changeChoices = changeChoices;
	}

	@GetMapping("/api/account/notification-choices")
	@Operation(summary = "How the caller gets notifications by mail")
	NotificationChoices getNotificationChoices(Caller caller) {
		var deliveries = this.choices.of(caller.account());
		deliveries.keySet().removeIf((topic) -> !topic.concerns(caller));
		return NotificationChoices.of(deliveries);
	}

	@PutMapping("/api/account/notification-choices")
	@Operation(summary = "Choose how to get notifications by mail")
	NotificationChoices changeNotificationChoices(@Valid @RequestBody NotificationChoices wanted, Caller caller) {
		this.changeChoices.change(caller.account(), wanted);
		return getNotificationChoices(caller);
	}

	@PostMapping("/api/notification-choices/unsubscription")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "End mails by the link in one of them")
	void unsubscribe(@Valid @RequestBody UnsubscribeRequest request) {
		this.changeChoices.unsubscribe(request.token(), request.topic());
	}

}
