package io.techbridge.marketplace.mails;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows outgoing mail where nobody real receives any: in local mode alone. Even there,
 * who opens somebody's mail is recorded.
 */
@Component
class ReadMail {

	private final Outbox outbox;

	private final Mode mode;

	private final AuditLog audit;

	ReadMail(Outbox outbox, Mode mode, AuditLog audit) {
		this.outbox = outbox;
		this.mode = mode;
		this.audit = audit;
	}

	Page<MailSummary> list(PageRequest page) {
		requireLocal();
		return this.outbox.list(page);
	}

	/**
	 * How mail gets out, in any mode.
	 */
	MailHealth health() {
		return this.outbox.health();
	}

	@Transactional
	public MailDetail read(long id) {
		requireLocal();
		var mail = this.outbox.find(id).orElseThrow(() -> new NotFound("mail"));
		this.audit.record(AuditedAct.of("mail.read", "mail", mail.id()));
		return mail;
	}

	private void requireLocal() {
		if (!this.mode.isLocal()) {
			throw new NotFound("mailbox");
		}
	}

}
