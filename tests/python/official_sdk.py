"""The official SDK as a receiver of events, for tests.

    official_sdk.py listen URL APP_ID APP_SECRET
    official_sdk.py receive URL APP_ID APP_SECRET
    official_sdk.py webhook ENCRYPT_KEY VERIFICATION_TOKEN

Each event of type `hooks.note.created_v1` is printed as a line of JSON, its payload alone. As a
webhook it prints the port that it listens on first. To receive is to listen to messages, and to print
nothing.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

import lark_oapi as lark
from lark_oapi.core.model import RawRequest

EVENT = "hooks.note.created_v1"


def told(event):
    print(json.dumps(event.event), flush=True)


def handler(encrypt_key, verification_token):
    builder = lark.EventDispatcherHandler.builder(encrypt_key, verification_token)
    return builder.register_p2_customized_event(EVENT, told).build()


def listen(url, app_id, app_secret):
    lark.ws.Client(app_id, app_secret, event_handler=handler("", ""), domain=url).start()


def receive(url, app_id, app_secret):
    builder = lark.EventDispatcherHandler.builder("", "")
    messages = builder.register_p2_im_message_receive_v1(lambda message: None).build()
    lark.ws.Client(app_id, app_secret, event_handler=messages, domain=url).start()


def webhook(encrypt_key, verification_token):
    events = handler(encrypt_key, verification_token)

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            request = RawRequest()
            request.uri = self.path
            # The SDK looks headers up by the names that the platform sends.
            request.headers = {name.title(): value for name, value in self.headers.items()}
            request.body = self.rfile.read(int(self.headers["content-length"]))
            reply = events.do(request)
            self.send_response(reply.status_code)
            self.end_headers()
            self.wfile.write(reply.content)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    print(server.server_port, flush=True)
    server.serve_forever()


{"listen": listen, "receive": receive, "webhook": webhook}[sys.argv[1]](*sys.argv[2:])
