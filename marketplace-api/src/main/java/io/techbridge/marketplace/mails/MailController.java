package io.techbridge.marketplace.mails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class MailController {

	private final ReadMail mails;

	MailController(ReadMail mails) {
		this.mails = mails;
	}

	@GetMapping("/api/operations/mails")
	@Operation(summary = "Outgoing mail, the latest first (local mode only)")
	Page<MailSummary> listMails(@Valid @ParameterObject PageRequest page) {
		return this.mails.list(page);
	}

	@GetMapping("/api/operations/mails/health")
	@Operation(summary = "How many mails wait, and how many could not be sent")
	MailHealth getMailHealth() {
		return this.mails.health();
	}

	@GetMapping("/api/operations/mails/{id}")
	@Operation(summary = "An outgoing mail with its text (local mode only)")
	MailDetail getMail(@PathVariable long id) {
		return this.mails.read(id);
	}

}
