package io.techbridge.marketplace.notifications;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications")
@Tag(name = "notifications")
class NotificationController {

	private final Inbox inbox;

	NotificationController(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	@Operation(summary = "What the caller has been told, the latest first")
	Page<NotificationResponse> listNotifications(@RequestParam(defaultValue = "false") boolean unread,
			@Valid @ParameterObject PageRequest page, Caller caller, @Parameter(hidden = true) Locale language) {
		return this.inbox.find(caller.account(), unread, page, language);
	}

	@PostMapping("/{id}/reading")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Mark a notification as read")
	void readNotification(@PathVariable long id, Caller caller) {
		this.inbox.read(id, caller.account());
	}

	@PostMapping("/reading")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Mark all notifications as read")
	void readAllNotifications(Caller caller) {
		this.inbox.readAll(caller.account());
	}

}
