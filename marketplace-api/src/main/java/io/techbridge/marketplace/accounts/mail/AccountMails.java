package io.techbridge.marketplace.accounts.mail;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.mails.Mail;
import io.techbridge.marketplace.mails.Mails;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.PublicUrl;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the mails of accounts. Their links carry tokens in the fragment, which neither
 * logs nor other sites get to see. What anybody can have sent to any address holds no
 * word of their choosing.
 */
@Component
public class AccountMails {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Mails mails;

	private final MessageSource messages;

	private final PublicUrl publicUrl;

	private final LinkSettings links;

	private final Clock clock;

	AccountMails(Mails mails, MessageSource messages, PublicUrl publicUrl, LinkSettings links, Clock clock) {
		this.mails = mails;
		this.messages = messages;
		this.publicUrl = publicUrl;
		this.links = links;
		this.clock = clock;
	}

	/**
	 * Asks to confirm the address.
	 */
	public void confirmation(Recipient to, String token) {
		send(to, "confirmation", link("/confirm", token), this.links.confirmation().toHours());
	}

	/**
	 * Tells somebody who has an account that their address was registered once more.
	 */
	public void alreadyRegistered(Recipient to) {
		send(to, "already-registered", this.publicUrl.of("/sign-in"), this.publicUrl.of("/forgot-password"));
	}

	public void passwordReset(Recipient to, String token) {
		send(to, "password-reset", link("/reset-password", token), this.links.reset().toMinutes());
	}

	/**
	 * Invites to an organization.
	 * @param inviter the name of who invites
	 */
	public void memberInvitation(Recipient to, String token, String inviter, String organization) {
		send(to, "member-invitation", link("/invitation", token), this.links.invitation().toDays(), inviter,
				organization);
	}

	/**
	 * Invites to run the platform.
	 */
	public void operatorInvitation(Recipient to, String token, String inviter) {
		send(to, "operator-invitation", link("/invitation", token), this.links.invitation().toDays(), inviter);
	}

	/**
	 * Invites to administer a park.
	 * @param park its label
	 */
	public void parkInvitation(Recipient to, String token, String inviter, String park) {
		send(to, "park-invitation", link("/invitation", token), this.links.invitation().toDays(), inviter, park);
	}

	public void passwordChanged(Account account) {
		notice(account, "password-changed");
	}

	public void secondFactorOn(Account account) {
		notice(account, "second-factor-on");
	}

	public void secondFactorOff(Account account) {
		notice(account, "second-factor-off");
	}

	public void recoveryCodesRenewed(Account account) {
		notice(account, "recovery-codes-renewed");
	}

	/**
	 * Tells that a recovery code was used, which its owner should know of.
	 * @param left how many are left
	 */
	public void recoveryCodeUsed(Account account, int left) {
		send(Recipient.of(account), "recovery-code-used", now(), left, this.publicUrl.of("/account/security"));
	}

	/**
	 * The last mail to somebody whose account is being erased.
	 */
	public void erased(Recipient to) {
		send(to, "account-erased", now());
	}

	private void notice(Account account, String kind) {
		send(Recipient.of(account), kind, now(), this.publicUrl.of("/forgot-password"));
	}

	private void send(Recipient to, String kind, Object... arguments) {
		var locale = to.language().locale();
		var subject = text("mail." + kind + ".subject", locale, arguments).replaceAll("[\\s\\p{Cntrl}]+", " ");
		var body = String.join("\n\n", text("mail.greeting", locale), text("mail." + kind + ".text", locale, arguments),
				text("mail.signature", locale, this.publicUrl.of("/")));
		this.mails.send(new Mail(to.email().value(), subject, body));
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	private String link(String page, String token) {
		return this.publicUrl.of(page) + "#token=" + token;
	}

	private String now() {
		return MINUTES.format(this.clock.instant().atZone(China.ZONE));
	}

}
