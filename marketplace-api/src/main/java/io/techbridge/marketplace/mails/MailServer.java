package io.techbridge.marketplace.mails;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands mail to the mail server.
 */
class MailServer {

	private static final String NAME = "科桥 TechBridge";

	private final JavaMailSender sender;

	private final InternetAddress from;

	MailServer(JavaMailSender sender, InternetAddress from) {
		this.sender = sender;
		this.from = from;
	}

	/**
	 * Sends one mail.
	 * @throws MailRefused if the server will not take this mail now or at all
	 * @throws MailServerAway if it takes none at the moment
	 */
	void send(WaitingMail mail) {
		var message = message(mail);
		try {
			this.sender.send(message);
		}
		catch (MailSendException ex) {
			throw (ex.getCause() != null) ? new MailServerAway(ex) : refused(ex);
		}
		catch (MailAuthenticationException ex) {
			throw new MailServerAway(ex);
		}
		catch (MailException ex) {
			throw MailRefused.forNow(ex);
		}
	}

	/**
	 * The same id every time: should a mail go out twice because of a crash, mailboxes
	 * can tell.
	 */
	private MimeMessage message(WaitingMail mail) {
		try {
			var message = this.sender.createMimeMessage();
			var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
			helper.setFrom(this.from.getAddress(), NAME);
			helper.setTo(new InternetAddress(mail.to(), true));
			helper.setSubject(mail.subject());
			helper.setText(mail.text());
			message.setHeader("Auto-Submitted", "auto-generated");
			message.setHeader("Message-ID", "<mail-%d@%s>".formatted(mail.id(), domain()));
			return message;
		}
		catch (AddressException ex) {
			throw MailRefused.forEver(ex);
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw MailRefused.forNow(ex);
		}
	}

	private String domain() {
		var address = this.from.getAddress();
		return address.substring(address.indexOf('@') + 1);
	}

	/** There is one message, so there is one reason. */
	private static MailRefused refused(MailSendException ex) {
		var reason = ex.getMessageExceptions()[0];
		return isForEver(reason) ? MailRefused.forEver(reason) : MailRefused.forNow(reason);
	}

	/** Addresses that may be taken later are not among the invalid ones. */
	private static boolean isForEver(Exception reason) {
		return reason instanceof SendFailedException failed && failed.getInvalidAddresses() != null
				&& failed.getInvalidAddresses().length > 0;
	}

}
